import { rule } from '../child.ts'

export const rule566 = rule({
  code: '566',
  says: 'There is a day the child came back, but not whether the child was missing or away without authorisation.',
  mend: 'Give M for missing, or A for away without authorisation.',
  fields: ['MISSING', 'MIS_END'],
  needs: ['Missing'],
  from: 2023,
  check({ missing }, fault) {
    for (const spell of missing)
      if (spell.MIS_END !== null && spell.MISSING === null) fault(spell, 'MISSING', 'MIS_END')
  },
})
