import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const ploCarePlan = codeset({
  id: 'plo_care_plan',
  title: 'Care plan put to the court',
  source: standardDataset('Pre-proceedings: care plan'),
  codes: [
    { code: 'CO', label: '(Interim) care order' },
    { code: 'CO_PWP', label: '(Interim) care order, placed with parents' },
    { code: 'ADOPTION', label: 'Adoption' },
    { code: 'SO', label: '(Interim) supervision order' },
    { code: 'SGO', label: 'Special guardianship order' },
    { code: 'PRIVATE', label: 'Private law order' },
    { code: 'OTHER', label: 'Other' },
  ],
})
