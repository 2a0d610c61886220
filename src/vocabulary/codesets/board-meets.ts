import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const boardMeets = codeset({
  id: 'board_meets',
  title: 'How often a board meets',
  source: goldenThreadList,
  codes: [
    { code: 'monthly', label: 'Every month' },
    { code: 'six_weekly', label: 'Every six weeks' },
    { code: 'quarterly', label: 'Every three months' },
    { code: 'when_needed', label: 'When it is needed' },
  ],
})
