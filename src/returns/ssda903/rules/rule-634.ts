import { rule } from '../child.ts'

const ASKED_FROM = '2016-04-01'

const ITEMS = ['LA_PERM', 'PREV_PERM', 'DATE_PERM'] as const

export const rule634 = rule({
  code: '634',
  says: 'An earlier permanence arrangement is given for a child none of whose episodes began on 1 April 2016 or later.',
  mend: 'Leave it out: it is asked of children who came into care since then.',
  fields: ['LA_PERM', 'PREV_PERM', 'DATE_PERM', 'DECOM'],
  needs: ['Episodes', 'PrevPerm'],
  from: 2023,
  check({ episodes, prevPerm }, fault) {
    if (prevPerm.length === 0 || episodes.length === 0) return
    if (episodes.some(({ DECOM }) => DECOM !== null && DECOM >= ASKED_FROM)) return
    for (const earlier of prevPerm) {
      const given = ITEMS.filter(item => earlier[item] !== null)
      if (given.length === 0) continue
      fault(earlier, ...given)
      for (const episode of episodes) fault(episode, 'DECOM')
    }
  },
})
