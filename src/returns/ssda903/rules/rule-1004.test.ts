import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1004 } from './rule-1004.ts'

ruleTest(rule1004, {
  passes: {
    'it is a date': { missing: [{ MIS_START: '2026-06-01' }] },
    'neither day is given': { missing: [{ MISSING: 'M' }] },
    'only the day of return is no date': {
      missing: [{ MIS_START: '2026-06-01', unread: { MIS_END: '31/06/2026' } }],
    },
  },
  fails: {
    'there is no such day': {
      child: { missing: [{ unread: { MIS_START: '31/06/2026' } }] },
      at: ['missing[0].MIS_START'],
    },
    'only a day of return is given, whether or not it is a date': {
      child: { missing: [{ MIS_END: '2026-06-01' }, { unread: { MIS_END: '31/06/2026' } }] },
      at: ['missing[0].MIS_START', 'missing[1].MIS_START'],
    },
  },
})
