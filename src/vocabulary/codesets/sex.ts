import { codeset } from '../codeset.ts'
import { cinCensus } from '../sources.ts'

export const sex = codeset({
  id: 'sex',
  title: 'Sex',
  source: cinCensus('Sex'),
  codes: [
    { code: 'M', label: 'Male' },
    { code: 'F', label: 'Female' },
    { code: 'U', label: 'Unknown or unborn' },
  ],
})
