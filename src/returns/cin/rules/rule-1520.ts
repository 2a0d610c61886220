import type { Row } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule1520 = rule({
  code: '1520',
  says: 'Two records have the same unique pupil number.',
  mend: 'Find out whose number it is, or whether the two records are of one child.',
  fields: ['UPN'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  checkAll(children, fault) {
    const first = new Map<string, Row>()
    for (const { identifiers } of children)
      for (const person of identifiers) {
        if (person.UPN === null) continue
        const earlier = first.get(person.UPN)
        if (earlier === undefined) first.set(person.UPN, person)
        else {
          fault(earlier, 'UPN')
          fault(person, 'UPN')
        }
      }
  },
})
