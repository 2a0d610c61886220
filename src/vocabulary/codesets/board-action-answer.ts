import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const boardActionAnswer = codeset({
  id: 'board_action_answer',
  title: 'What became of an action of a board',
  source: goldenThreadList,
  codes: [
    { code: 'done', label: 'Done' },
    { code: 'carried', label: 'Carried forward', meaning: 'It is still to be done, by another day' },
    { code: 'not_needed', label: 'No longer needed', meaning: 'The board agrees that it need not be done' },
  ],
})
