import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const delayReason = codeset({
  id: 'delay_reason',
  title: 'Why it is late',
  source: goldenThreadList,
  codes: [
    { code: 'child_or_family_ill', label: 'Illness in the family' },
    { code: 'family_unavailable', label: 'The family could not be reached' },
    { code: 'family_asked', label: 'The family asked for more time' },
    { code: 'other_agency', label: 'Waiting for another agency' },
    { code: 'specialist_report', label: "Waiting for a specialist's report" },
    { code: 'police_request', label: 'The police asked us to wait' },
    { code: 'court', label: 'Waiting for a court' },
    { code: 'sibling_together', label: 'To keep brothers and sisters together' },
    { code: 'new_information', label: 'New information changed the work' },
    { code: 'worker_absent', label: 'Worker absent or left' },
    { code: 'workload', label: 'Too much work' },
    { code: 'not_quorate', label: 'Too few agencies came' },
    { code: 'recording', label: 'Done in time, recorded late' },
    { code: 'other', label: 'Other' },
  ],
})
