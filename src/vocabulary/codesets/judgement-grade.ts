import { codeset } from '../codeset.ts'
import { inspectionFramework } from '../sources.ts'

export const judgementGrade = codeset({
  id: 'judgement_grade',
  title: 'Judgement of an inspection',
  source: inspectionFramework('The four-point scale'),
  codes: [
    { code: '1', label: 'Outstanding' },
    { code: '2', label: 'Good' },
    { code: '3', label: 'Requires improvement to be good' },
    { code: '4', label: 'Inadequate' },
  ],
})
