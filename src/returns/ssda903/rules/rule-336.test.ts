import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule336 } from './rule-336.ts'

const adopting = { DECOM: '2026-07-01', PLACE: 'A5' } as const

ruleTest(rule336, {
  passes: {
    'the child was in foster care': { episodes: [adopting, { DECOM: '2026-05-01', PLACE: 'U5' }] },
    'the child was placed with consent, then a placement order was made': {
      episodes: [{ DECOM: '2026-05-01', PLACE: 'A3' }, adopting],
    },
    'the child is placed with others, from a children’s home': {
      episodes: [
        { DECOM: '2026-05-01', PLACE: 'K2' },
        { DECOM: '2026-07-01', PLACE: 'A6' },
      ],
    },
    'it is the first episode': { episodes: [adopting, { DECOM: '2026-08-01', PLACE: 'K2' }] },
  },
  fails: {
    'the child was in a children’s home just before, and in foster care before that': {
      child: {
        episodes: [adopting, { DECOM: '2026-04-01', PLACE: 'U5' }, { DECOM: '2026-05-01', PLACE: 'K2' }],
      },
      at: ['episodes[0].PLACE'],
    },
    'where the child was is blank': {
      child: {
        episodes: [
          { DECOM: '2026-05-01', PLACE: null },
          { DECOM: '2026-07-01', PLACE: 'A3' },
        ],
      },
      at: ['episodes[1].PLACE'],
    },
  },
})
