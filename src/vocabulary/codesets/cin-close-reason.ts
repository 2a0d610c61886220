import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const cinCloseReason = codeset({
  id: 'cin_close_reason',
  title: 'How a child in need plan ended',
  source: goldenThreadList,
  codes: [
    { code: 'outcomes_met', label: 'Outcomes met' },
    { code: 'stepped_down', label: 'Stepped down to early help' },
    { code: 'stepped_up', label: 'Stepped up to child protection' },
    { code: 'looked_after', label: 'Became looked after' },
    { code: 'family_withdrew', label: 'The family withdrew consent' },
    { code: 'transferred', label: 'Moved to another authority' },
    { code: 'moved_away', label: 'Moved out of England' },
    { code: 'adult_services', label: 'Moved on to adult services' },
    { code: 'turned_18', label: 'Turned 18' },
    { code: 'died', label: 'Died' },
  ],
})
