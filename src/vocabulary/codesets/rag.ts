import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const rag = codeset({
  id: 'rag',
  title: 'Progress of an improvement',
  source: goldenThreadList,
  codes: [
    { code: 'R', label: 'Red: off track, no recovery plan' },
    { code: 'A', label: 'Amber: at risk, recovery plan' },
    { code: 'G', label: 'Green: on track' },
    { code: 'B', label: 'Blue: complete and evidenced' },
    { code: 'W', label: 'White: not started' },
  ],
})
