import { codeset } from '../codeset.ts'
import { careLeaversRegulations } from '../sources.ts'

export const careLeaverEligibility = codeset({
  id: 'care_leaver_eligibility',
  title: 'Care leaver entitlement',
  source: careLeaversRegulations('Eligible, relevant and former relevant children'),
  codes: [
    { code: 'ELIGIBLE', label: 'Eligible child (16-17, looked after, 13+ weeks since 14)' },
    { code: 'RELEVANT', label: 'Relevant child (16-17, left care, was eligible)' },
    { code: 'FORMER_RELEVANT', label: 'Former relevant child (18+)' },
    { code: 'QUALIFYING', label: 'Qualifying care leaver' },
    { code: 'NONE', label: 'No current eligibility' },
  ],
})
