import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const visitPlace = codeset({
  id: 'visit_place',
  title: 'Where the visit was made',
  source: goldenThreadList,
  codes: [
    { code: 'home', label: 'At home' },
    { code: 'other_parent', label: "At the other parent's home" },
    { code: 'relative', label: "At a relative's home" },
    { code: 'placement', label: 'Where the child is living in care' },
    { code: 'school', label: 'At school or nursery' },
    { code: 'short_break', label: 'At a short break' },
    { code: 'hospital', label: 'In hospital' },
    { code: 'contact_centre', label: 'At a family centre' },
    { code: 'office', label: 'At our office' },
    { code: 'community', label: 'Out and about' },
    { code: 'custody', label: 'In custody' },
    { code: 'other', label: 'Somewhere else' },
  ],
})
