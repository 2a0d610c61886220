import { codeset } from '../codeset.ts'
import { workforceCensus } from '../sources.ts'

export const cswfCfkssStatus = codeset({
  id: 'cswf_cfkss_status',
  title: 'Status under the knowledge and skills statements',
  source: workforceCensus('CFKSS status'),
  codes: [
    { code: '1', label: 'Assessed and supported year in employment' },
    { code: '2', label: 'Frontline practitioner' },
    { code: '3', label: 'Practice supervisor' },
    { code: '4', label: 'Practice leader' },
  ],
})
