import { rule } from '../child.ts'

/** A care leaver who was not looked after in the year has a row in OC3 and no episodes. */
export const ruleEPI = rule({
  code: 'EPI',
  says: 'The child is in the Header, but has no episodes and is not a care leaver, so little can be checked.',
  mend: 'Add the episodes of the child, or leave the child out of the Header.',
  fields: ['CHILD'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check({ header, episodes, oc3 }, fault) {
    if (episodes.length === 0 && oc3.length === 0) for (const row of header) fault(row, 'CHILD')
  },
})
