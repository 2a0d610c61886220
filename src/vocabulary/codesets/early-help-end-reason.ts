import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const earlyHelpEndReason = codeset({
  id: 'early_help_end_reason',
  title: 'Why early help ended',
  source: goldenThreadList,
  codes: [
    { code: 'needs_met', label: 'Needs met' },
    { code: 'stepped_up', label: 'Stepped up to social care' },
    { code: 'family_declined', label: 'The family did not want it' },
    { code: 'not_engaged', label: 'The family did not take part' },
    { code: 'moved_away', label: 'Moved away' },
    { code: 'other_service', label: 'Passed to another service' },
    { code: 'other', label: 'Other' },
  ],
})
