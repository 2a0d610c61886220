import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule620 } from './rule-620.ts'

ruleTest(rule620, {
  passes: {
    'she became eleven on the first day of the year': { header: [{ MOTHER: '1', DOB: '2015-04-01' }] },
    'a younger child is not a mother': { header: [{ MOTHER: '0', DOB: '2020-05-04' }] },
    'the date of birth is blank': { header: [{ MOTHER: '1', DOB: null }] },
  },
  fails: {
    'she became eleven the day after': {
      child: { header: [{ MOTHER: '1', DOB: '2015-04-02' }] },
      at: ['header[0].DOB', 'header[0].MOTHER'],
    },
  },
})
