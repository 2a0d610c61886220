import { addDays } from '../vocabulary/calendar/plain-date.ts'
import type { Family } from './family.ts'
import { at } from './moments.ts'
import { nextReference } from './numbers.ts'
import type { Scene } from './write.ts'

/** As somebody in a hurry spells it: a letter doubled, or one of two left out. */
const misspelt = (name: string): string =>
  /([a-z])\1/.test(name) ? name.replace(/([a-z])\1/, '$1') : name.replace(/([lnrst])(?=[a-z]*$)/, '$1$1')

/** A child who came over twice from the system before this one: a thin second record under another spelling. */
export const writeTwice = ({ rows }: Scene, { random, children, arrives }: Family): void => {
  const child = children.find(({ born }) => born !== null)
  if (!child) return
  const standard = { created_at: at(addDays(arrives, -1), 660) }
  const id = random.uuid()
  rows.add('person', {
    ...standard,
    id,
    reference: nextReference(),
    forename: child.forename,
    surname: misspelt(child.surname),
    date_of_birth: child.born,
    sex: child.sex,
  })
  rows.add('person_identifier', {
    ...standard,
    id: random.uuid(),
    person_id: id,
    type: 'legacy',
    value: `PRE${random.whole(10_000, 99_999)}`,
  })
}
