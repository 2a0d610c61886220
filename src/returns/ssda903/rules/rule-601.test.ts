import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule601 } from './rule-601.ts'

const adopted = { DEC: '2026-04-01', REC: 'E11' } as const
const whole = {
  DATE_INT: '2025-06-02',
  DATE_MATCH: '2025-11-03',
  FOSTER_CARE: '0',
  NB_ADOPTR: '2',
  SEX_ADOPTR: 'MF',
  LS_ADOPTR: 'L11',
} as const

ruleTest(rule601, {
  passes: {
    'all items are filled in': { episodes: [adopted], ad1: [whole] },
    'adopted the day before the year began': {
      episodes: [{ ...adopted, DEC: '2026-03-31' }],
      ad1: [{ ...whole, LS_ADOPTR: null }],
    },
    'the child was not adopted': { episodes: [{ ...adopted, REC: 'E4A' }], ad1: [{}] },
    'when the child was adopted is blank': { episodes: [{ ...adopted, DEC: null }], ad1: [{}] },
  },
  fails: {
    'adopted on the first day of the year, and one item is blank': {
      child: { episodes: [adopted], ad1: [{ ...whole, LS_ADOPTR: null }] },
      at: ['episodes[0].REC', 'ad1[0].LS_ADOPTR'],
    },
    'adopted on the last day of the year, and there is no line of the adoption': {
      child: {
        episodes: [
          { DEC: '2026-06-01', REC: 'X1' },
          { DEC: '2027-03-31', REC: 'E12' },
        ],
      },
      at: ['episodes[1].REC'],
    },
  },
})
