import { codeset } from '../codeset.ts'
import { cinCensus } from '../sources.ts'

export const cinClosureReason = codeset({
  id: 'cin_closure_reason',
  title: 'Why a case closed',
  source: cinCensus('Reason for closure'),
  codes: [
    { code: 'RC1', label: 'Adopted' },
    { code: 'RC2', label: 'Died' },
    { code: 'RC3', label: 'Child arrangements order' },
    { code: 'RC4', label: 'Special guardianship order' },
    { code: 'RC5', label: 'Transferred to another local authority' },
    { code: 'RC6', label: 'Transferred to adult social care' },
    { code: 'RC7', label: 'Services ceased, other reason including no longer in need' },
    { code: 'RC8', label: 'Closed after assessment, no further action' },
    { code: 'RC9', label: 'Closed after assessment, referred to early help' },
  ],
})
