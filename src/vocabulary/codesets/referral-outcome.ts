import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const referralOutcome = codeset({
  id: 'referral_outcome',
  title: 'Outcome of a referral',
  source: localStandard('Referral outcomes, mapped to the Standard Safeguarding Dataset'),
  codes: [
    { code: 'NFA', label: 'No further action' },
    { code: 'INFO', label: 'Advice and information' },
    { code: 'EH', label: 'Early help' },
    { code: 'CFA', label: 'Child and family assessment' },
    { code: 'STRATEGY', label: 'Strategy discussion or section 47' },
    { code: 'ICPC', label: 'Transfer-in conference' },
    { code: 'CLA', label: 'Request to accommodate' },
    { code: 'PF', label: 'Private fostering assessment' },
    { code: 'CL', label: 'Care leaver service' },
    { code: 'OTHER', label: 'Other' },
  ],
})
