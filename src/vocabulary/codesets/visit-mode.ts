import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const visitMode = codeset({
  id: 'visit_mode',
  title: 'How the visit was made',
  source: goldenThreadList,
  codes: [
    { code: 'in_person', label: 'In person' },
    { code: 'video', label: 'By video', meaning: "Does not stop a visit's clock" },
    { code: 'phone', label: 'By phone', meaning: "Does not stop a visit's clock" },
  ],
})
