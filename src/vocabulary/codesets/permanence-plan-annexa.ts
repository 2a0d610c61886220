import { codeset } from '../codeset.ts'
import { annexA } from '../sources.ts'

export const permanencePlanAnnexa = codeset({
  id: 'permanence_plan_annexa',
  title: 'Permanence plan in the lists for inspectors',
  source: annexA('List 8: permanence plan'),
  codes: [
    { code: 'a', label: 'Return to family' },
    { code: 'b', label: 'Adoption' },
    { code: 'c', label: 'Special guardianship or child arrangements order' },
    { code: 'd', label: 'Supported living in the community' },
    { code: 'e', label: 'Long-term residential placement' },
    { code: 'f', label: 'Long-term fostering' },
    { code: 'g', label: 'Other' },
  ],
})
