import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1005 } from './rule-1005.ts'

ruleTest(rule1005, {
  passes: {
    'it is a date': { missing: [{ MIS_END: '2026-06-01' }] },
    'it is blank: the child is not back': { missing: [{ MIS_START: '2026-06-01' }] },
    'only the day the child went is no date': { missing: [{ unread: { MIS_START: '31/06/2026' } }] },
  },
  fails: {
    'it is written with two figures of the year': {
      child: { missing: [{ MIS_START: '2026-06-01', unread: { MIS_END: '13/06/26' } }] },
      at: ['missing[0].MIS_END'],
    },
  },
})
