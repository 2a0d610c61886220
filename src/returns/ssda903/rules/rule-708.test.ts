import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule708 } from './rule-708.ts'

const DOB = '2012-03-04'

ruleTest(rule708, {
  passes: {
    'it starts the day after': { dolo: [{ DOB, DOLO_START: '2012-03-05' }] },
    'either day is blank': { dolo: [{ DOB }, { DOLO_START: '2012-03-03' }] },
  },
  fails: {
    'it starts on the day of birth, or before': {
      child: {
        dolo: [
          { DOB, DOLO_START: DOB },
          { DOB, DOLO_START: '2012-03-03' },
        ],
      },
      at: ['dolo[0].DOLO_START', 'dolo[1].DOLO_START'],
    },
  },
})
