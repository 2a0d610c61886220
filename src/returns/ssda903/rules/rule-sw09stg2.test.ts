import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW09STG2 } from './rule-sw09stg2.ts'

ruleTest(ruleSW09STG2, {
  passes: {
    'it ended the day after': { swEpisodes: [{ SW_DECOM: '2026-06-01', SW_DEC: '2026-06-02' }] },
    'it goes on': { swEpisodes: [{ SW_DECOM: '2026-06-01' }] },
    'neither day is given': { swEpisodes: [{}] },
  },
  fails: {
    'it ended the same day': {
      child: { swEpisodes: [{ SW_DECOM: '2026-06-01', SW_DEC: '2026-06-01' }] },
      at: ['swEpisodes[0].SW_DECOM', 'swEpisodes[0].SW_DEC'],
    },
  },
})
