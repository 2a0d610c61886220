import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule611 } from './rule-611.ts'

const at = ['header[0].MOTHER', 'header[0].MC_DOB']

ruleTest(rule611, {
  passes: {
    'the date is given': { header: [{ MOTHER: '1', MC_DOB: '2026-06-30' }] },
    'she is not a mother, or it is not said': { header: [{ MOTHER: '0' }, { MOTHER: null }] },
  },
  fails: {
    'the date is blank': { child: { header: [{ MOTHER: '1', MC_DOB: null }] }, at },
    'the date is a day that no month has': {
      child: { header: [{ MOTHER: '1', MC_DOB: null, unread: { MC_DOB: '31/06/2026' } }] },
      at,
    },
  },
})
