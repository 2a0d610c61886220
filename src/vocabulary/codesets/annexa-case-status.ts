import { codeset } from '../codeset.ts'
import { annexA } from '../sources.ts'

export const annexaCaseStatus = codeset({
  id: 'annexa_case_status',
  title: 'Case status in the lists for inspectors',
  source: annexA('List 6: case status'),
  codes: [
    { code: 'a', label: 'Looked after child' },
    { code: 'b', label: 'Child protection plan' },
    { code: 'c', label: 'Child in need plan' },
    { code: 'd', label: 'Open assessment' },
    { code: 'e', label: 'Closed episode' },
  ],
})
