import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const clockEnd = codeset({
  id: 'clock_end',
  title: 'How a deadline ended',
  source: goldenThreadList,
  codes: [
    { code: 'met', label: 'Done' },
    { code: 'cancelled', label: 'Cancelled' },
    { code: 'not_applicable', label: 'Did not apply' },
    { code: 'superseded', label: 'Superseded by a change of status' },
    { code: 'declined', label: 'Offered and declined' },
  ],
})
