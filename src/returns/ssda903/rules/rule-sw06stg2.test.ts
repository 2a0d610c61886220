import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW06STG2 } from './rule-sw06stg2.ts'

ruleTest(ruleSW06STG2, {
  passes: {
    'it began on the last day of the year': { swEpisodes: [{ SW_DECOM: '2027-03-31' }] },
    'it began years before': { swEpisodes: [{ SW_DECOM: '2019-05-01' }] },
    'the day is blank': { swEpisodes: [{}] },
  },
  fails: {
    'it began the day after': { child: { swEpisodes: [{ SW_DECOM: '2027-04-01' }] }, at: ['swEpisodes[0].SW_DECOM'] },
  },
})
