import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const cpPlanEndReason = codeset({
  id: 'cp_plan_end_reason',
  title: 'Why a child protection plan ended',
  source: goldenThreadList,
  codes: [
    { code: 'risk_reduced', label: 'No longer at risk of significant harm' },
    { code: 'looked_after', label: 'Became looked after' },
    { code: 'transferred', label: 'Another authority took over' },
    { code: 'turned_18', label: 'Turned 18' },
    { code: 'died', label: 'Died' },
    { code: 'moved_abroad', label: 'Moved permanently abroad' },
  ],
})
