import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const employmentType = codeset({
  id: 'employment_type',
  title: 'Kind of employment',
  source: goldenThreadList,
  codes: [
    { code: 'permanent', label: 'Permanent' },
    { code: 'fixed_term', label: 'Fixed term' },
    { code: 'agency', label: 'Agency' },
    { code: 'secondment', label: 'Seconded' },
    { code: 'student', label: 'Student on placement' },
  ],
})
