import { rule } from '../child.ts'

export const rule565 = rule({
  code: '565',
  says: 'There is a day the child went, but not whether the child was missing or away without authorisation.',
  mend: 'Give M for missing, or A for away without authorisation.',
  fields: ['MISSING', 'MIS_START'],
  needs: ['Missing'],
  from: 2023,
  check({ missing }, fault) {
    for (const spell of missing)
      if (spell.MIS_START !== null && spell.MISSING === null) fault(spell, 'MISSING', 'MIS_START')
  },
})
