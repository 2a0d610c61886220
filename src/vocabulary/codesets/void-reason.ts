import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const voidReason = codeset({
  id: 'void_reason',
  title: 'Why the entry was put aside',
  source: goldenThreadList,
  codes: [
    { code: 'wrong_child', label: "On the wrong child's record" },
    { code: 'duplicate', label: 'Entered twice' },
    { code: 'wrong_date', label: 'Wrong date' },
    { code: 'wrong_facts', label: 'Wrong facts' },
    { code: 'did_not_happen', label: 'It did not happen' },
    { code: 'other', label: 'Other' },
  ],
})
