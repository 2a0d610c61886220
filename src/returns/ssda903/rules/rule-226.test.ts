import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule226 } from './rule-226.ts'

const before = { DECOM: '2026-06-01', PLACE: 'U6', REASON_PLACE_CHANGE: null } as const
const away = { DECOM: '2026-07-01', PLACE: 'T1', REASON_PLACE_CHANGE: null } as const
const after = { DECOM: '2026-07-08', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' } as const

ruleTest(rule226, {
  passes: {
    'neither the temporary placement nor the one before it has a reason': { episodes: [before, away, after] },
    'the child moved for good': { episodes: [{ ...before, REASON_PLACE_CHANGE: 'CARPL' }, after] },
  },
  fails: {
    'the temporary placement has one': {
      child: { episodes: [before, { ...away, REASON_PLACE_CHANGE: 'OTHER' }, after] },
      at: ['episodes[1].PLACE', 'episodes[1].REASON_PLACE_CHANGE'],
    },
    'the one before it has': {
      child: { episodes: [away, { ...before, REASON_PLACE_CHANGE: 'OTHER' }] },
      at: ['episodes[1].REASON_PLACE_CHANGE'],
    },
    'a temporary placement whose beginning is not known has': {
      child: { episodes: [{ ...away, DECOM: null, REASON_PLACE_CHANGE: 'OTHER' }] },
      at: ['episodes[0].PLACE', 'episodes[0].REASON_PLACE_CHANGE'],
    },
  },
})
