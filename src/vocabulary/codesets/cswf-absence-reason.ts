import { codeset } from '../codeset.ts'
import { workforceCensus } from '../sources.ts'

export const cswfAbsenceReason = codeset({
  id: 'cswf_absence_reason',
  title: 'Why a worker was absent',
  source: workforceCensus('Absence'),
  codes: [
    { code: 'MAT', label: 'Maternity or paternity leave' },
    { code: 'OTH', label: 'Other paid authorised absence' },
    { code: 'PUB', label: 'Paid absence for public duties' },
    { code: 'SIC', label: 'Sick leave' },
    { code: 'TRN', label: 'Training' },
    { code: 'UNA', label: 'Unauthorised absence' },
    { code: 'UNP', label: 'Unpaid authorised absence' },
  ],
})
