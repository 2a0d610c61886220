import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const auditGrade = codeset({
  id: 'audit_grade',
  title: 'Grade of an audit',
  source: goldenThreadList,
  codes: [
    { code: '1', label: 'Outstanding' },
    { code: '2', label: 'Good' },
    { code: '3', label: 'Requires improvement' },
    { code: '4', label: 'Inadequate' },
  ],
})
