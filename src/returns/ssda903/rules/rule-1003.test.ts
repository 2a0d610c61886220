import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1003 } from './rule-1003.ts'

const cameIntoCare = { DECOM: '2026-05-01', RNE: 'S' } as const
const moved = { DECOM: '2026-07-01', RNE: 'P' } as const

ruleTest(rule1003, {
  passes: {
    'decided on the day care began': { episodes: [cameIntoCare], placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
    'decided before a later period of care': {
      episodes: [cameIntoCare, { DECOM: '2026-11-02', RNE: 'S' }],
      placedAdoption: [{ DATE_PLACED: '2026-10-01' }],
    },
    'when care began is not among the episodes': {
      episodes: [moved],
      placedAdoption: [{ DATE_PLACED: '2026-06-01' }],
    },
    'the decision has no date': { episodes: [cameIntoCare], placedAdoption: [{ DATE_PLACED: null }] },
  },
  fails: {
    'decided the day before care began': {
      child: { episodes: [moved, cameIntoCare], placedAdoption: [{ DATE_PLACED: '2026-04-30' }] },
      at: ['placedAdoption[0].DATE_PLACED', 'episodes[1].DECOM', 'episodes[1].RNE'],
    },
  },
})
