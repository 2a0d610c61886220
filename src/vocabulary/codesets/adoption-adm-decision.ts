import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const adoptionAdmDecision = codeset({
  id: 'adoption_adm_decision',
  title: 'Decision of the agency decision maker',
  source: localStandard('Agency decisions'),
  codes: [
    { code: 'SHOBPA', label: 'Should be placed for adoption' },
    { code: 'MATCH', label: 'Match with named adopters approved' },
    { code: 'ADOPT_APPROVE', label: 'Adopter approved suitable' },
    { code: 'ADOPT_REFUSE', label: 'Adopter not approved (qualifying determination)' },
    { code: 'REVERSE', label: 'Decision reversed: no longer plan for adoption' },
    { code: 'FFA', label: 'Early permanence placement approved' },
    { code: 'FOSTER_APPROVE', label: 'Foster carer approved' },
    { code: 'FOSTER_REFUSE', label: 'Foster carer not approved' },
    { code: 'FOSTER_TERM', label: 'Foster carer terms changed or approval ended' },
    { code: 'LTF_MATCH', label: 'Long-term foster match approved' },
  ],
})
