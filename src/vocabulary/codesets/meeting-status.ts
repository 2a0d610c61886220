import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const meetingStatus = codeset({
  id: 'meeting_status',
  title: 'Where a meeting has got to',
  source: goldenThreadList,
  codes: [
    { code: 'planned', label: 'Planned' },
    { code: 'held', label: 'Held' },
    { code: 'cancelled', label: 'Cancelled' },
  ],
})
