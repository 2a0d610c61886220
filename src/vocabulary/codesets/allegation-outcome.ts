import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const allegationOutcome = codeset({
  id: 'allegation_outcome',
  title: 'Outcome of an allegation',
  source: goldenThreadList,
  codes: [
    { code: 'substantiated', label: 'Substantiated' },
    { code: 'unsubstantiated', label: 'Unsubstantiated' },
    { code: 'unfounded', label: 'Unfounded' },
    { code: 'malicious', label: 'Malicious' },
    { code: 'false', label: 'False' },
  ],
})
