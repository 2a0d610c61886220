import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const legalStatus903 = codeset({
  id: 'legal_status_903',
  title: 'Legal status of a looked-after child',
  source: lookedAfterReturn('Episodes: LS'),
  codes: [
    { code: 'C1', label: 'Interim care order' },
    { code: 'C2', label: 'Full care order' },
    { code: 'D1', label: 'Freeing order granted', valid_to: '2005-12-30' },
    { code: 'E1', label: 'Placement order granted', valid_from: '2005-12-30' },
    { code: 'V2', label: 'Single period of accommodation under section 20' },
    { code: 'V3', label: 'Series of short breaks, individual breaks recorded' },
    { code: 'V4', label: 'Series of short breaks, agreement recorded' },
    { code: 'J1', label: 'Remanded to local authority accommodation or youth detention accommodation' },
    { code: 'J2', label: 'Accommodated under PACE' },
    { code: 'J3', label: 'Youth rehabilitation order with residence or intensive fostering requirement' },
    { code: 'L1', label: 'Police protection, in LA accommodation' },
    { code: 'L2', label: 'Emergency protection order' },
    { code: 'L3', label: 'Child assessment order, in LA accommodation' },
  ],
})
