import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const checkAgency = codeset({
  id: 'check_agency',
  title: 'Agency asked for what it knows',
  source: goldenThreadList,
  codes: [
    { code: 'police', label: 'Police' },
    { code: 'health', label: 'Health' },
    { code: 'education', label: 'Education' },
    { code: 'housing', label: 'Housing' },
    { code: 'probation', label: 'Probation' },
    { code: 'adult_services', label: 'Adult social care' },
    { code: 'early_help', label: 'Early help' },
    { code: 'youth_justice', label: 'Youth justice' },
    { code: 'mental_health', label: 'Mental health' },
    { code: 'substance_misuse', label: 'Drug and alcohol service' },
    { code: 'domestic_abuse', label: 'Domestic abuse service' },
    { code: 'other_authority', label: 'Another local authority' },
    { code: 'voluntary', label: 'Voluntary organisation' },
    { code: 'other', label: 'Other' },
  ],
})
