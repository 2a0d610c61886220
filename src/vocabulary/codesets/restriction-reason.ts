import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const restrictionReason = codeset({
  id: 'restriction_reason',
  title: 'Why the record is restricted',
  source: goldenThreadList,
  codes: [
    { code: 'staff_family', label: 'Family of a member of staff' },
    { code: 'councillor', label: 'Family of a councillor' },
    { code: 'high_profile', label: 'In the public eye' },
    { code: 'confidential_address', label: 'Address must not be known' },
    { code: 'witness_protection', label: 'Witness protection' },
    { code: 'honour_based_abuse', label: 'Honour-based abuse or forced marriage' },
    { code: 'adoption', label: 'Adoption in progress' },
    { code: 'adopted_identity', label: 'Identity after adoption' },
    { code: 'allegation', label: 'Allegation against someone who works with children' },
    { code: 'legal_privilege', label: 'Legal privilege' },
    { code: 'court_sealed', label: 'Sealed by a court' },
    { code: 'other', label: 'Other' },
  ],
})
