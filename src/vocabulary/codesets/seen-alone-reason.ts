import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const seenAloneReason = codeset({
  id: 'seen_alone_reason',
  title: 'Why the child was not seen alone',
  source: goldenThreadList,
  codes: [
    { code: 'child_chose', label: 'The child did not want to be' },
    { code: 'too_young', label: 'Too young, seen with a carer and observed' },
    { code: 'parent_refused', label: 'A parent or carer refused' },
    { code: 'no_private_place', label: 'There was nowhere private' },
    { code: 'child_asleep', label: 'The child was asleep' },
    { code: 'needs_support', label: 'Needs someone to help communicate' },
    { code: 'risk', label: 'It would not have been safe' },
    { code: 'ran_out_of_time', label: 'There was not time' },
    { code: 'other', label: 'Another reason' },
  ],
})
