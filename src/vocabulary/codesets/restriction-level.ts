import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const restrictionLevel = codeset({
  id: 'restriction_level',
  title: 'Who may open the record',
  source: goldenThreadList,
  codes: [
    {
      code: 'sensitive',
      label: 'Sensitive',
      meaning: 'A named list and the head of service; others see that a restricted record exists',
    },
    { code: 'restricted', label: 'Restricted', meaning: "A named list only; not found by anybody else's search" },
    { code: 'sealed', label: 'Sealed', meaning: 'The adoption records officer and the director only' },
  ],
})
