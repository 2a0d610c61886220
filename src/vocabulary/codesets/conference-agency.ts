import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const conferenceAgency = codeset({
  id: 'conference_agency',
  title: 'Agency at a meeting',
  source: goldenThreadList,
  codes: [
    { code: 'social_care', label: "Children's social care" },
    { code: 'police', label: 'Police' },
    { code: 'health_visitor', label: 'Health visitor' },
    { code: 'school_nurse', label: 'School nurse' },
    { code: 'midwife', label: 'Midwife' },
    { code: 'gp', label: 'GP' },
    { code: 'hospital', label: 'Hospital or paediatrician' },
    { code: 'mental_health', label: 'Mental health' },
    { code: 'school', label: 'School or nursery' },
    { code: 'housing', label: 'Housing' },
    { code: 'probation', label: 'Probation' },
    { code: 'youth_justice', label: 'Youth justice' },
    { code: 'adult_services', label: 'Adult social care' },
    { code: 'substance_misuse', label: 'Drug and alcohol service' },
    { code: 'domestic_abuse', label: 'Domestic abuse service' },
    { code: 'early_help', label: 'Early help' },
    { code: 'legal', label: 'Legal' },
    { code: 'voluntary', label: 'Voluntary organisation' },
    { code: 'other', label: 'Other' },
  ],
})
