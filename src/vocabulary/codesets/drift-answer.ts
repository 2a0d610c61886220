import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const driftAnswer = codeset({
  id: 'drift_answer',
  title: 'Answer to a sign of drift',
  source: goldenThreadList,
  codes: [
    { code: 'acting', label: 'We are doing something about it' },
    { code: 'done', label: 'It has been put right' },
    { code: 'explained', label: 'There is a good reason' },
    { code: 'not_so', label: 'The record is wrong' },
    { code: 'escalated', label: 'Passed up for help' },
  ],
})
