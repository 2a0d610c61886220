import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule632 } from './rule-632.ts'

const episodes = [{ DECOM: '2026-06-15', RNE: 'S' }] as const
const dated = (...dates: string[]) => dates.map(DATE_PERM => ({ DATE_PERM }))

ruleTest(rule632, {
  passes: {
    'it was the day before care began': { episodes, prevPerm: dated('14/06/2026') },
    'it may have been before, as far as is known': {
      episodes,
      prevPerm: dated('ZZ/06/2026', 'ZZ/ZZ/2026', 'ZZ/ZZ/ZZZZ'),
    },
    'it was between one time in care and the next': {
      episodes: [...episodes, { DECOM: '2026-12-01', RNE: 'S' }],
      prevPerm: dated('01/10/2026'),
    },
    'it is blank': { episodes, prevPerm: [{ PREV_PERM: 'Z1' }] },
  },
  fails: {
    'it was the day care began': {
      child: { episodes, prevPerm: dated('15/06/2026') },
      at: ['prevPerm[0].DATE_PERM', 'episodes[0].DECOM'],
    },
    'it was in a later month': {
      child: { episodes, prevPerm: dated('ZZ/07/2026') },
      at: ['prevPerm[0].DATE_PERM', 'episodes[0].DECOM'],
    },
    'there is no such day': {
      child: { episodes, prevPerm: dated('31/06/2020') },
      at: ['prevPerm[0].DATE_PERM', 'episodes[0].DECOM'],
    },
    'what is not known is written otherwise': {
      child: { prevPerm: dated('XX/06/2020') },
      at: ['prevPerm[0].DATE_PERM'],
    },
    'care began before this year, and the order came after its earliest episode here': {
      child: {
        episodes: [
          { DECOM: '2026-05-01', RNE: 'P' },
          { DECOM: '2025-02-01', RNE: 'L' },
        ],
        prevPerm: dated('01/02/2025'),
      },
      at: ['prevPerm[0].DATE_PERM', 'episodes[1].DECOM'],
    },
  },
})
