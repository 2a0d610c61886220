import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule704 } from './rule-704.ts'

ruleTest(rule704, {
  passes: {
    'it ended on the first day of the year, or the last': {
      dolo: [{ DOLO_END: '2026-04-01' }, { DOLO_END: '2027-03-31' }],
    },
    'it goes on': { dolo: [{ DOLO_START: '2026-06-01' }] },
  },
  fails: {
    'it ended the day before, or the day after': {
      child: { dolo: [{ DOLO_END: '2026-03-31' }, { DOLO_END: '2027-04-01' }] },
      at: ['dolo[0].DOLO_END', 'dolo[1].DOLO_END'],
    },
  },
})
