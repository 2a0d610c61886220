import { codeset } from '../codeset.ts'
import { workforceCensus } from '../sources.ts'

export const cswfStartOrigin = codeset({
  id: 'cswf_start_origin',
  title: 'Where a worker came from',
  source: workforceCensus('Starters: origin'),
  codes: [
    { code: '1', label: 'Newly qualified' },
    { code: '2', label: 'Social work, different LA in England' },
    { code: '3', label: 'Social work outside England' },
    { code: '4', label: 'Agency or consultancy in England' },
    { code: '5', label: 'Other social work, not LA' },
    { code: '6', label: 'Other social care role' },
    { code: '7', label: 'Not social care, outside England, or career break' },
    { code: '8', label: 'Other' },
    { code: '9', label: 'Not known' },
    { code: '10', label: 'Not yet collected' },
  ],
})
