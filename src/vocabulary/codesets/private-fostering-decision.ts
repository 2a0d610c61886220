import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const privateFosteringDecision = codeset({
  id: 'private_fostering_decision',
  title: 'Decision on a private fostering arrangement',
  source: goldenThreadList,
  codes: [
    { code: 'suitable', label: 'Suitable' },
    { code: 'suitable_with_requirements', label: 'Suitable, with requirements' },
    { code: 'prohibited', label: 'Prohibited' },
    { code: 'not_private_fostering', label: 'Not private fostering' },
  ],
})
