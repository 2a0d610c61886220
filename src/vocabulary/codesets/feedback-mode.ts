import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const feedbackMode = codeset({
  id: 'feedback_mode',
  title: 'How the referrer was told',
  source: goldenThreadList,
  codes: [
    { code: 'phone', label: 'Phone' },
    { code: 'email', label: 'Email' },
    { code: 'letter', label: 'Letter' },
    { code: 'in_person', label: 'In person' },
  ],
})
