import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const notSeenReason = codeset({
  id: 'not_seen_reason',
  title: 'Why the child was not seen',
  source: goldenThreadList,
  codes: [
    { code: 'no_answer', label: 'No one answered' },
    { code: 'child_out', label: 'The child was out' },
    { code: 'refused_entry', label: 'Entry was refused' },
    { code: 'child_refused', label: 'The child refused' },
    { code: 'carer_cancelled', label: 'Cancelled by the parent or carer' },
    { code: 'worker_cancelled', label: 'Cancelled by us' },
    { code: 'missing', label: 'The child was missing' },
    { code: 'ill', label: 'Illness in the home' },
    { code: 'away', label: 'Away on holiday' },
    { code: 'wrong_address', label: 'The family was not living there' },
    { code: 'other', label: 'Another reason' },
  ],
})
