import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW12STG2 } from './rule-sw12stg2.ts'

const care = { DECOM: '2026-06-01', DEC: null, LS: 'C2' } as const

ruleTest(ruleSW12STG2, {
  passes: {
    'one is reported': { episodes: [care], swEpisodes: [{ SW_DECOM: '2024-06-01' }] },
    'care ended on 31 March, or before': { episodes: [{ ...care, DEC: '2027-03-31' }] },
    'care was a series of short breaks': { episodes: [{ ...care, LS: 'V4' }] },
  },
  fails: {
    'care goes on': {
      child: { episodes: [{ ...care, DECOM: '2026-04-10', DEC: '2026-06-01' }, care] },
      at: ['episodes[1].CHILD'],
    },
    'care began on 31 March': {
      child: { episodes: [{ ...care, DECOM: '2027-03-31' }] },
      at: ['episodes[0].CHILD'],
    },
  },
})
