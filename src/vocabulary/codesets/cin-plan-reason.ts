import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const cinPlanReason = codeset({
  id: 'cin_plan_reason',
  title: 'Why a child in need plan began',
  source: goldenThreadList,
  codes: [
    { code: 'assessment', label: 'After an assessment' },
    { code: 'cp_step_down', label: 'Stepped down from child protection' },
    { code: 'return_home', label: 'Returned home from care' },
    { code: 'disability', label: "Disabled child's support" },
    { code: 'after_section_47', label: 'After a section 47 enquiry' },
    { code: 'transfer_in', label: 'Transferred in from another authority' },
  ],
})
