import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const placementLocation = codeset({
  id: 'placement_location',
  title: 'Placement inside or outside the boundary',
  source: lookedAfterReturn('Episodes: PL_LOCATION'),
  codes: [
    { code: 'IN', label: 'Inside responsible authority boundary' },
    { code: 'OUT', label: 'Outside responsible authority boundary' },
  ],
})
