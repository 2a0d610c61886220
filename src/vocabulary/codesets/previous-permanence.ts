import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const previousPermanence = codeset({
  id: 'previous_permanence',
  title: 'Earlier permanence arrangement',
  source: lookedAfterReturn('Previous permanence: PREV_PERM'),
  codes: [
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order' },
    { code: 'P3', label: 'Residence or child arrangements order' },
    { code: 'P4', label: 'Unknown' },
    { code: 'Z1', label: 'No previous permanence option' },
  ],
})
