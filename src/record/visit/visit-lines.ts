import { labelOf } from '../../vocabulary/codeset.ts'
import { visitPlace } from '../../vocabulary/codesets/visit-place.ts'
import type { Told } from '../act.ts'
import type { VisitValues } from './check-visit.ts'
import { sayStanding, standingOf } from './visit.ts'
import type { Written } from './visit-writes.store.ts'

/**
 * A visit's lines for the chronology, one a child: who was seen how, and what the child said. `left_out` are the children
 * whose line a worker had taken out before it was corrected.
 */
export const linesOf = (
  { values, visitor, left_out = [] }: { values: VisitValues; visitor: string; left_out?: readonly string[] },
  { entries }: Written,
): Told[] =>
  entries.flatMap(({ id, person_id }) => {
    const entry = values.children.find(one => one.person_id === person_id)
    if (!entry) return []
    const held = { ...entry, held_at: values.held_at, mode: values.mode }
    const where = values.place ? ` (${labelOf(visitPlace, values.place).toLowerCase()})` : ''
    const words = entry.voice ? `. In the child’s words: “${entry.voice}”` : ''
    const says = `${standingOf(held) === 'attempted' ? 'Visit tried' : 'Visit'} by ${visitor}${where}. ${sayStanding(held)}${words}`
    return [
      {
        person_id,
        at: values.held_at,
        kind: 'visit',
        source_table: 'visit_person',
        source_id: id,
        significance: 2,
        says,
        included: !left_out.includes(person_id),
      },
    ]
  })
