import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const careLeaverAccommodation = codeset({
  id: 'care_leaver_accommodation',
  title: 'Care leaver accommodation',
  source: lookedAfterReturn('OC3: ACCOM'),
  codes: [
    { code: 'B', label: 'With parents or relatives' },
    { code: 'C', label: 'Community home or residential care, including NHS' },
    { code: 'D', label: 'Semi-independent or transitional' },
    { code: 'E', label: 'Supported lodgings' },
    { code: 'G', label: 'Gone abroad' },
    { code: 'H', label: 'Deported' },
    { code: 'K', label: 'Ordinary lodgings, no formal support' },
    { code: 'R', label: 'Residence not known' },
    { code: 'S', label: 'No fixed abode or homeless' },
    { code: 'T', label: 'Foyer or similar supported accommodation' },
    { code: 'U', label: 'Independent living' },
    { code: 'V', label: 'Emergency accommodation' },
    { code: 'W', label: 'Bed and breakfast' },
    { code: 'X', label: 'In custody' },
    { code: 'Y', label: 'Other accommodation' },
    { code: 'Z', label: 'With former foster carer (18+ only)' },
  ],
})
