import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule386 } from './rule-386.ts'

const header = [{ DOB: '2008-06-10' }] as const

ruleTest(rule386, {
  passes: {
    'the child was adopted the day before the birthday': { header, episodes: [{ DEC: '2026-06-09', REC: 'E11' }] },
    'the episode ended for another reason': { header, episodes: [{ DEC: '2026-06-10', REC: 'E17' }] },
    'the day it ended is blank': { header, episodes: [{ DEC: null, REC: 'E11' }] },
    'the day of birth is not known': { header: [{ DOB: null }], episodes: [{ DEC: '2026-06-10', REC: 'E11' }] },
  },
  fails: {
    'the child was adopted on the birthday': {
      child: { header, episodes: [{ DEC: '2026-06-10', REC: 'E12' }] },
      at: ['episodes[0].REC'],
    },
  },
})
