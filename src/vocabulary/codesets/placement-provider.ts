import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const placementProvider = codeset({
  id: 'placement_provider',
  title: 'Who provides the placement',
  source: lookedAfterReturn('Episodes: PLACE_PROVIDER'),
  codes: [
    { code: 'PR0', label: 'Parent or other PR holder' },
    { code: 'PR1', label: 'Own provision (or RAA hosted by responsible LA)' },
    { code: 'PR2', label: 'Other local authority (or RAA hosted by another LA)' },
    { code: 'PR3', label: 'Other public provision' },
    { code: 'PR4', label: 'Private provision' },
    { code: 'PR5', label: 'Voluntary or third sector' },
  ],
})
