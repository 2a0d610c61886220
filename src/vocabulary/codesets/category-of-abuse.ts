import { codeset } from '../codeset.ts'
import { cinCensus } from '../sources.ts'

export const categoryOfAbuse = codeset({
  id: 'category_of_abuse',
  title: 'Category of abuse in a child protection plan',
  source: cinCensus('Child protection plans: category of abuse'),
  codes: [
    { code: 'NEG', label: 'Neglect' },
    { code: 'PHY', label: 'Physical abuse' },
    { code: 'SAB', label: 'Sexual abuse' },
    { code: 'EMO', label: 'Emotional abuse' },
    { code: 'MUL', label: 'Multiple or not recommended' },
  ],
})
