import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule389 } from './rule-389.ts'

ruleTest(rule389, {
  passes: {
    'the child turned 16 on the day care ended': {
      header: [{ DOB: '2010-06-10' }],
      episodes: [{ REC: 'E7', DEC: '2026-06-10' }],
    },
    'care ended for another reason': { header: [{ DOB: '2020-06-10' }], episodes: [{ REC: 'E8', DEC: '2026-06-10' }] },
    'a day is not known': {
      header: [{ DOB: '2020-06-10' }, { DOB: null }],
      episodes: [{ REC: 'E7', DEC: null }],
    },
  },
  fails: {
    'the child turned 16 the day after': {
      child: { header: [{ DOB: '2010-06-11' }], episodes: [{ REC: 'E7', DEC: '2026-06-10' }] },
      at: ['episodes[0].REC'],
    },
  },
})
