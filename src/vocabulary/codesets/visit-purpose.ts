import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const visitPurpose = codeset({
  id: 'visit_purpose',
  title: 'Why the visit was made',
  source: goldenThreadList,
  codes: [
    { code: 'statutory', label: 'Visit the plan requires' },
    { code: 'direct_work', label: 'Direct work with the child' },
    { code: 'assessment', label: 'Assessment' },
    { code: 'safety_check', label: 'Checking the child is safe' },
    { code: 'work_with_parents', label: 'Work with parents or carers' },
    { code: 'transition', label: 'A change of home, school or worker' },
    { code: 'response', label: 'Something happened' },
    { code: 'at_request', label: 'The child or family asked' },
  ],
})
