import { codeset } from '../codeset.ts'
import { workforceCensus } from '../sources.ts'

export const cswfLeaverDestination = codeset({
  id: 'cswf_leaver_destination',
  title: 'Where a worker went',
  source: workforceCensus('Leavers: destination'),
  codes: [
    { code: '1', label: 'Social work, different LA in England' },
    { code: '2', label: 'Social work outside England' },
    { code: '3', label: 'Agency or consultancy in England' },
    { code: '4', label: 'Other social work, not LA' },
    { code: '5', label: 'Other social care role' },
    { code: '6', label: 'Not social care, outside England, or career break' },
    { code: '7', label: 'Other' },
    { code: '8', label: 'Not known' },
    { code: '9', label: 'Not yet collected' },
  ],
})
