import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const laOfPlacementSpecial = codeset({
  id: 'la_of_placement_special',
  title: 'Placements outside England or confidential',
  source: lookedAfterReturn('Episodes: PL_LA'),
  codes: [
    { code: 'WAL', label: 'Wales' },
    { code: 'SCO', label: 'Scotland' },
    { code: 'NIR', label: 'Northern Ireland' },
    { code: 'NUK', label: 'Outside the UK' },
    { code: 'CON', label: 'Confidential placement' },
  ],
})
