import { codeset } from '../codeset.ts'
import { cinCensus } from '../sources.ts'

export const referralSource = codeset({
  id: 'referral_source',
  title: 'Who referred',
  source: cinCensus('Source of referral'),
  codes: [
    { code: '1A', label: 'Individual: family member, relative or carer' },
    { code: '1B', label: 'Individual: acquaintance' },
    { code: '1C', label: 'Individual: self' },
    { code: '1D', label: 'Individual: other, including MPs and strangers' },
    { code: '2A', label: 'Schools' },
    { code: '2B', label: 'Education services' },
    { code: '3A', label: 'Health: GP' },
    { code: '3B', label: 'Health: health visitor' },
    { code: '3C', label: 'Health: school nurse' },
    { code: '3D', label: 'Health: other primary' },
    { code: '3E', label: 'Health: A&E' },
    { code: '3F', label: 'Health: other' },
    { code: '4', label: 'Housing' },
    { code: '5A', label: 'LA: social care, eg adults' },
    { code: '5B', label: 'LA: other internal' },
    { code: '5C', label: 'LA: external, another authority' },
    { code: '5D', label: 'LA: early help' },
    { code: '6', label: 'Police' },
    { code: '7', label: 'Other legal agency' },
    { code: '8', label: 'Other' },
    { code: '9', label: 'Anonymous' },
    { code: '10', label: 'Unknown' },
  ],
})
