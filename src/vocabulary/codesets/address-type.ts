import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const addressType = codeset({
  id: 'address_type',
  title: 'Kind of address',
  source: goldenThreadList,
  codes: [
    { code: 'home', label: 'Home' },
    { code: 'placement', label: 'Placement' },
    { code: 'correspondence', label: 'For letters' },
    { code: 'temporary', label: 'Temporary' },
    { code: 'term_time', label: 'Term time' },
    { code: 'previous', label: 'Previous home' },
    { code: 'no_fixed_address', label: 'No fixed address' },
  ],
})
