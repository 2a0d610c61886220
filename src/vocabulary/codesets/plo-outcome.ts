import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const ploOutcome = codeset({
  id: 'plo_outcome',
  title: 'How pre-proceedings ended',
  source: standardDataset('Pre-proceedings: outcome'),
  codes: [
    { code: 'STEP_DOWN', label: 'Step down' },
    { code: 'ISSUE', label: 'Issue care proceedings' },
    { code: 'OPEN', label: 'Still in pre-proceedings (blank in returns)' },
  ],
})
