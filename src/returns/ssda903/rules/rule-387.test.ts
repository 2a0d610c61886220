import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule387 } from './rule-387.ts'

const header = [{ DOB: '2012-06-10' }] as const

ruleTest(rule387, {
  passes: {
    'the child was 14 that day': { header, episodes: [{ DEC: '2026-06-10', REC: 'E5' }] },
    'the episode ended for another reason': { header, episodes: [{ DEC: '2026-06-09', REC: 'E4A' }] },
    'the day it ended is blank': { header, episodes: [{ DEC: null, REC: 'E5' }] },
    'the day of birth is not known': { header: [{ DOB: null }], episodes: [{ DEC: '2026-06-09', REC: 'E6' }] },
  },
  fails: {
    'the 14th birthday was the day after': {
      child: {
        header,
        episodes: [
          { DEC: '2026-06-09', REC: 'E5' },
          { DEC: '2026-06-09', REC: 'E6' },
        ],
      },
      at: ['episodes[0].REC', 'episodes[1].REC'],
    },
  },
})
