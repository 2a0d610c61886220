import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const icpcOutcome = codeset({
  id: 'icpc_outcome',
  title: 'Outcome of an initial child protection conference',
  source: localStandard('Conference outcomes, mapped to the Standard Safeguarding Dataset'),
  codes: [
    { code: 'CPP', label: 'Child protection plan' },
    { code: 'CIN', label: 'Child in need plan' },
    { code: 'EH', label: 'Early help or other agency' },
    { code: 'CFA', label: 'Further assessment' },
    { code: 'NFA', label: 'No further action' },
    { code: 'DEFERRED', label: 'Not quorate or deferred' },
  ],
})
