import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule552 } from './rule-552.ts'

const placed = { DECOM: '2026-06-01', PLACE: 'A5' } as const

ruleTest(rule552, {
  passes: {
    'decided on the day of placement': { episodes: [placed], placedAdoption: [{ DATE_PLACED: '2026-06-01' }] },
    'an earlier placement was foster care': {
      episodes: [{ DECOM: '2025-01-06', PLACE: 'U6' }, placed],
      placedAdoption: [{ DATE_PLACED: '2026-05-01' }],
    },
    'a date is blank': { episodes: [placed, { ...placed, DECOM: null }], placedAdoption: [{ DATE_PLACED: null }] },
  },
  fails: {
    'decided the day after placement': {
      child: { episodes: [placed], placedAdoption: [{ DATE_PLACED: '2026-06-02' }] },
      at: ['placedAdoption[0].DATE_PLACED', 'episodes[0].DECOM'],
    },
  },
})
