import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule354 } from './rule-354.ts'

ruleTest(rule354, {
  passes: {
    'it began on the last day of the year': { episodes: [{ DECOM: '2027-03-31' }] },
    'it ends after the year, which others ask about': { episodes: [{ DECOM: '2027-03-31', DEC: '2027-04-02' }] },
    'its day is blank': { episodes: [{ DECOM: null }] },
  },
  fails: { 'it began the day after': { child: { episodes: [{ DECOM: '2027-04-01' }] }, at: ['episodes[0].DECOM'] } },
})
