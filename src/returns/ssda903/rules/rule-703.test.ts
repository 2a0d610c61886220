import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule703 } from './rule-703.ts'

ruleTest(rule703, {
  passes: {
    'it starts on the last day of the year': { dolo: [{ DOLO_START: '2027-03-31' }] },
    'the day is blank': { dolo: [{}] },
  },
  fails: { 'it starts the day after': { child: { dolo: [{ DOLO_START: '2027-04-01' }] }, at: ['dolo[0].DOLO_START'] } },
})
