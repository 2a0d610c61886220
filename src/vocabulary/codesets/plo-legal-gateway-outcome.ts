import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const ploLegalGatewayOutcome = codeset({
  id: 'plo_legal_gateway_outcome',
  title: 'Decision of a legal planning meeting',
  source: standardDataset('Pre-proceedings: legal gateway outcome'),
  codes: [
    { code: 'A', label: 'Continue with current plan' },
    { code: 'B', label: 'Start pre-proceedings' },
    { code: 'C', label: 'Issue care proceedings' },
    { code: 'D', label: 'Unknown' },
  ],
})
