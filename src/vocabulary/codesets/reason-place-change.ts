import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const reasonPlaceChange = codeset({
  id: 'reason_place_change',
  title: 'Why a placement changed',
  source: lookedAfterReturn('Episodes: REASON_PLACE_CHANGE'),
  codes: [
    { code: 'CARPL', label: 'Change to or implementation of care plan' },
    { code: 'CLOSE', label: 'Resignation or closure of provision' },
    { code: 'ALLEG', label: 'Allegation (section 47)' },
    { code: 'STAND', label: 'Standards of care concern' },
    { code: 'APPRR', label: 'Approval removed' },
    { code: 'CREQB', label: "Carer request, child's behaviour" },
    { code: 'CREQO', label: 'Carer request, other reason' },
    { code: 'CHILD', label: 'Child request' },
    { code: 'LAREQ', label: 'Responsible or area authority request' },
    { code: 'PLACE', label: 'Status of placement changed only' },
    { code: 'CUSTOD', label: 'Custody' },
    { code: 'OTHER', label: 'Other' },
  ],
})
