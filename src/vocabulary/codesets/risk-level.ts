import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const riskLevel = codeset({
  id: 'risk_level',
  title: 'Level of risk',
  source: goldenThreadList,
  codes: [
    { code: 'low', label: 'Low' },
    { code: 'medium', label: 'Medium' },
    { code: 'high', label: 'High' },
    { code: 'very_high', label: 'Very high' },
  ],
})
