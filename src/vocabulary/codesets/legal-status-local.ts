import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const legalStatusLocal = codeset({
  id: 'legal_status_local',
  title: 'Legal status kept locally',
  source: localStandard('Legal statuses that are never returned'),
  codes: [
    { code: 'PF', label: 'Privately fostered (notified arrangement)' },
    { code: 'SO', label: 'Supervision order' },
    { code: 'ISO', label: 'Interim supervision order' },
    { code: 'SGO', label: 'Special guardianship order' },
    { code: 'CAO', label: 'Child arrangements order (lives with)' },
    { code: 'AO', label: 'Adoption order' },
    { code: 'FAO', label: 'Family assistance order' },
    { code: 'S17', label: 'Child in need, no order' },
    { code: 'CL', label: 'Care leaver' },
    { code: 'DOL', label: 'High Court deprivation of liberty authorisation' },
    { code: 'S25', label: 'Secure accommodation order' },
    { code: 'HO', label: 'Homeless 16-17 declined s20, supported under s17' },
    { code: 'WARD', label: 'Ward of court' },
    { code: 'S76', label: 'Accommodated by Welsh authority (s76 SSWWA 2014)' },
  ],
})
