import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule352 } from './rule-352.ts'

const header = [{ DOB: '2008-06-10' }] as const

ruleTest(rule352, {
  passes: {
    'care began the day before the birthday': { header, episodes: [{ DECOM: '2026-06-09', RNE: 'S' }] },
    'an episode after the birthday goes on from another': { header, episodes: [{ DECOM: '2026-06-10', RNE: 'P' }] },
    'the day it began is blank': { header, episodes: [{ DECOM: null, RNE: 'S' }] },
    'the day of birth is not known': { header: [{ DOB: null }], episodes: [{ DECOM: '2026-06-10', RNE: 'S' }] },
  },
  fails: {
    'care began on the birthday': {
      child: { header, episodes: [{ DECOM: '2026-06-10', RNE: 'S' }] },
      at: ['episodes[0].DECOM', 'episodes[0].RNE'],
    },
  },
})
