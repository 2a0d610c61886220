import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule558 } from './rule-558.ts'

const adopted = { DECOM: '2026-10-01', DEC: '2027-02-01', REC: 'E12' } as const
const first = { DATE_PLACED: '2026-04-20', DATE_PLACED_CEASED: '2026-06-01' } as const
const second = { DATE_PLACED: '2026-09-01', DATE_PLACED_CEASED: '2026-12-01' } as const

ruleTest(rule558, {
  passes: {
    'the last decision stands': {
      episodes: [adopted],
      placedAdoption: [{ ...second, DATE_PLACED_CEASED: null }, first],
    },
    'a single decision was taken back, which other rules ask about': { episodes: [adopted], placedAdoption: [second] },
    'the child was not adopted': { episodes: [{ ...adopted, REC: 'E4A' }], placedAdoption: [first, second] },
    'only the last of two was taken back': {
      episodes: [adopted],
      placedAdoption: [{ ...first, DATE_PLACED_CEASED: null }, second],
    },
  },
  fails: {
    'two decisions were taken back': {
      child: {
        episodes: [adopted, { DECOM: '2026-05-01', DEC: '2026-10-01', REC: 'X1' }],
        placedAdoption: [first, second],
      },
      at: ['episodes[0].REC'],
    },
    'the last on a day that cannot be read': {
      child: {
        episodes: [adopted],
        placedAdoption: [first, { ...second, DATE_PLACED_CEASED: null, unread: { DATE_PLACED_CEASED: '31/11/2026' } }],
      },
      at: ['episodes[0].REC'],
    },
  },
})
