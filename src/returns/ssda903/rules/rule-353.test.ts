import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule353 } from './rule-353.ts'

ruleTest(rule353, {
  passes: {
    'it began on that day': { episodes: [{ DECOM: '1991-10-14' }] },
    'its day is blank, or is no day': { episodes: [{ DECOM: null }, { DECOM: null, unread: { DECOM: '31/06/2026' } }] },
  },
  fails: {
    'it began the day before': { child: { episodes: [{ DECOM: '1991-10-13' }] }, at: ['episodes[0].DECOM'] },
    'it is said to have begun in another century': {
      child: { episodes: [{ DECOM: null, unread: { DECOM: '06/06/1890' } }] },
      at: ['episodes[0].DECOM'],
    },
  },
})
