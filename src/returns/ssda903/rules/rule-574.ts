import { rule } from '../child.ts'
import { spellsInOrder } from '../spells.ts'

export const rule574 = rule({
  code: '574',
  says: 'The child goes missing or away again before having come back from the time before.',
  mend: 'Give the earlier time its end, no later than the next one starts.',
  fields: ['MIS_START', 'MIS_END'],
  needs: ['Missing'],
  from: 2023,
  check({ missing }, fault) {
    if (missing.length < 2) return
    const ordered = spellsInOrder(missing)
    for (const [n, spell] of ordered.entries()) {
      const before = ordered[n - 1]
      if (before && (before.MIS_END === null || before.MIS_END > (spell.MIS_START ?? ''))) fault(spell, 'MIS_START')
    }
  },
})
