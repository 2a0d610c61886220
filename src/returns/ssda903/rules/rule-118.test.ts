import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule118 } from './rule-118.ts'

const earlier = { DECOM: '2025-05-01', LS: 'C2' } as const
const thisYear = { DECOM: '2026-06-01', LS: 'C2' } as const

ruleTest(rule118, {
  passes: {
    'taken back on the first day of the year': {
      episodes: [earlier],
      placedAdoption: [{ DATE_PLACED_CEASED: '2026-04-01' }],
    },
    'taken back on the day care began': {
      episodes: [thisYear],
      placedAdoption: [{ DATE_PLACED_CEASED: '2026-06-01' }],
    },
    'the decision stands': { episodes: [thisYear], placedAdoption: [{ DATE_PLACED_CEASED: null }] },
  },
  fails: {
    'taken back on the last day of the year before': {
      child: { episodes: [thisYear, earlier], placedAdoption: [{ DATE_PLACED_CEASED: '2026-03-31' }] },
      at: ['placedAdoption[0].DATE_PLACED_CEASED', 'episodes[1].DECOM'],
    },
    'taken back before care began, which short breaks do not count as': {
      child: {
        episodes: [{ DECOM: '2026-04-20', LS: 'V4' }, thisYear],
        placedAdoption: [{ DATE_PLACED_CEASED: '2026-05-31' }],
      },
      at: ['placedAdoption[0].DATE_PLACED_CEASED', 'episodes[1].DECOM'],
    },
    'taken back before this year, of a child without episodes': {
      child: { placedAdoption: [{ DATE_PLACED_CEASED: '2026-03-31' }] },
      at: ['placedAdoption[0].DATE_PLACED_CEASED'],
    },
  },
})
