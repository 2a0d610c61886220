import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule460 } from './rule-460.ts'

const header = [{ DOB: '2008-06-10' }] as const

ruleTest(rule460, {
  passes: {
    'the episode ended on the birthday': { header, episodes: [{ DEC: '2026-06-10', REC: 'E17' }] },
    'it ended earlier for another reason': { header, episodes: [{ DEC: '2026-06-09', REC: 'E4A' }] },
    'the day it ended is blank': { header, episodes: [{ DEC: null, REC: 'E17' }] },
    'the day of birth is not known': { header: [{ DOB: null }], episodes: [{ DEC: '2026-06-09', REC: 'E17' }] },
  },
  fails: {
    'the episode ended the day before': {
      child: { header, episodes: [{ DEC: '2026-06-09', REC: 'E17' }] },
      at: ['episodes[0].DEC', 'episodes[0].REC'],
    },
  },
})
