import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const yesNoUnknown = codeset({
  id: 'yes_no_unknown',
  title: 'Yes, no or not known',
  source: goldenThreadList,
  codes: [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    { code: 'not_known', label: 'Not known' },
  ],
})
