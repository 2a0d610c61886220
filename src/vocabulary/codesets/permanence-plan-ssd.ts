import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const permanencePlanSsd = codeset({
  id: 'permanence_plan_ssd',
  title: 'Permanence plan',
  source: standardDataset('Care plan: permanence plan'),
  codes: [
    { code: 'REMAINSUP', label: 'Remain with birth family with shared care or short breaks' },
    { code: 'RETURN1M', label: 'Return home within one month' },
    { code: 'RETURN6M', label: 'Return home within six months' },
    { code: 'RETURNEV', label: 'Eventual return home' },
    { code: 'LTRELFR', label: 'Long term with relatives or friends' },
    { code: 'LTFOST18', label: 'Long term foster care to 18' },
    { code: 'RESPLMT', label: 'Residential to independence' },
    { code: 'SUPPLIV', label: 'Supported living' },
    { code: 'ADOPTION', label: 'Adoption' },
    { code: 'OTHERPLN', label: 'Other' },
  ],
})
