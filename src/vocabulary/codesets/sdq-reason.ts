import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const sdqReason = codeset({
  id: 'sdq_reason',
  title: 'Why there is no strengths and difficulties score',
  source: lookedAfterReturn('OC2: SDQ_REASON'),
  codes: [
    { code: 'SDQ1', label: 'Under 4 or over 16 at latest assessment' },
    { code: 'SDQ2', label: 'Carer did not return form' },
    { code: 'SDQ3', label: 'Severity of disability' },
    { code: 'SDQ4', label: 'Other' },
    { code: 'SDQ5', label: 'Child refused' },
  ],
})
