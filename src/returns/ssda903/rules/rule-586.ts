import { rule } from '../child.ts'

export const rule586 = rule({
  code: '586',
  says: 'The child went missing or away before being born.',
  fields: ['MIS_START'],
  needs: ['Missing'],
  from: 2023,
  check({ missing }, fault) {
    for (const spell of missing)
      if (spell.MIS_START !== null && spell.DOB !== null && spell.MIS_START < spell.DOB) fault(spell, 'MIS_START')
  },
})
