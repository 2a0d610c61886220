import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule232 } from './rule-232.ts'

ruleTest(rule232, {
  passes: {
    'it is known': { header: [{ SEX: 'M' }, { SEX: 'F' }] },
    'it is blank, which another rule asks about': { header: [{ SEX: null }] },
  },
  fails: { 'it is unknown': { child: { header: [{ SEX: 'U' }] }, at: ['header[0].SEX'] } },
})
