import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule407 } from './rule-407.ts'

ruleTest(rule407, {
  passes: {
    'care ended on the day before the 18th birthday': {
      header: [{ DOB: '2008-06-11' }],
      episodes: [{ REC: 'E45', DEC: '2026-06-10' }],
    },
    'it ended for another reason': { header: [{ DOB: '2008-06-10' }], episodes: [{ REC: 'E8', DEC: '2026-06-10' }] },
    'a day is not known': { header: [{ DOB: '2008-06-10' }, { DOB: null }], episodes: [{ REC: 'E48', DEC: null }] },
  },
  fails: {
    'it ended on the 18th birthday': {
      child: { header: [{ DOB: '2008-06-10' }], episodes: [{ REC: 'E48', DEC: '2026-06-10' }] },
      at: ['episodes[0].DEC', 'episodes[0].REC', 'header[0].DOB'],
    },
  },
})
