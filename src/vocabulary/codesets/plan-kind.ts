import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const planKind = codeset({
  id: 'plan_kind',
  title: 'Kind of plan',
  source: goldenThreadList,
  codes: [
    { code: 'child_in_need', label: 'Child in need plan' },
    { code: 'child_protection', label: 'Child protection plan' },
    { code: 'care', label: 'Care plan' },
    { code: 'pathway', label: 'Pathway plan' },
    { code: 'early_help', label: 'Early help plan' },
    { code: 'safety', label: 'Safety plan' },
  ],
})
