import { codeset } from '../codeset.ts'
import { cinCensus } from '../sources.ts'

export const cinPreproceedingsOutcome = codeset({
  id: 'cin_preproceedings_outcome',
  title: 'Outcome of pre-proceedings, as returned',
  source: cinCensus('Pre-proceedings module'),
  codes: [
    { code: 'A', label: 'Confirm label in current CIN guide' },
    { code: 'B', label: 'Confirm label in current CIN guide' },
    { code: 'C', label: 'Confirm label in current CIN guide' },
  ],
})
