import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const assessmentOutcome = codeset({
  id: 'assessment_outcome',
  title: 'Outcome of an assessment',
  source: localStandard('Assessment outcomes, mapped to the Standard Safeguarding Dataset'),
  codes: [
    { code: 'NFA', label: 'No further action' },
    { code: 'EH', label: 'Step down to early help' },
    { code: 'CIN', label: 'Child in need plan' },
    { code: 'STRATEGY', label: 'Strategy discussion or section 47' },
    { code: 'CLA', label: 'Become looked after' },
    { code: 'SHORT_BREAK', label: 'Short break services' },
    { code: 'PF', label: 'Private fostering arrangement' },
    { code: 'LEGAL', label: 'Legal action or legal planning meeting' },
    { code: 'SPECIALIST', label: 'Specialist assessment' },
    { code: 'OTHER_AGENCY', label: 'Referral to another agency' },
    { code: 'TRANSFER', label: 'Transfer to another LA' },
    { code: 'OTHER', label: 'Other' },
  ],
})
