import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const s47Outcome = codeset({
  id: 's47_outcome',
  title: 'Outcome of a section 47 enquiry',
  source: localStandard('Section 47 outcomes, mapped to the Standard Safeguarding Dataset'),
  codes: [
    { code: 'ICPC', label: 'Concerns substantiated, child at continuing risk: conference' },
    { code: 'CIN', label: 'Concerns substantiated, not at continuing risk: s17 support' },
    { code: 'NFA_CFA', label: 'Not substantiated, continue assessment' },
    { code: 'MONITOR', label: 'Another agency to monitor' },
    { code: 'LEGAL', label: 'Initiate legal action' },
    { code: 'SHORT_BREAK', label: 'Short break care' },
    { code: 'NFA', label: 'Not substantiated, no further action' },
    { code: 'OTHER', label: 'Other' },
  ],
})
