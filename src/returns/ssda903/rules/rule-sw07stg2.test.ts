import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW07STG2 } from './rule-sw07stg2.ts'

ruleTest(ruleSW07STG2, {
  passes: {
    'it ended on the first day of the year before': { swEpisodes: [{ SW_DEC: '2025-04-01' }] },
    'it ended on the last day of the year': { swEpisodes: [{ SW_DEC: '2027-03-31' }] },
    'it goes on': { swEpisodes: [{ SW_DECOM: '2026-06-01' }] },
  },
  fails: {
    'it ended the day before those years, or the day after': {
      child: { swEpisodes: [{ SW_DEC: '2025-03-31' }, { SW_DEC: '2027-04-01' }] },
      at: ['swEpisodes[0].SW_DEC', 'swEpisodes[1].SW_DEC'],
    },
  },
})
