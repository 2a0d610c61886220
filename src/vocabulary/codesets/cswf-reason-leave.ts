import { codeset } from '../codeset.ts'
import { workforceCensus } from '../sources.ts'

export const cswfReasonLeave = codeset({
  id: 'cswf_reason_leave',
  title: 'Why a worker left',
  source: workforceCensus('Leavers: reason'),
  codes: [
    { code: '1', label: 'Resignation' },
    { code: '2', label: 'Voluntary redundancy' },
    { code: '3', label: 'Compulsory redundancy' },
    { code: '4', label: 'Dismissed' },
    { code: '5', label: 'Retired' },
    { code: '6', label: 'Died' },
    { code: '7', label: 'Moved to other role in LA, not child and family social work' },
    { code: '8', label: 'Other' },
    { code: '9', label: 'Not known' },
    { code: '10', label: 'Not yet collected' },
  ],
})
