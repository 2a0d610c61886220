import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule626 } from './rule-626.ts'

const last = { header: [{ MOTHER: '0' }] }

ruleTest(rule626, {
  passes: {
    'the child was born on the first day of this year': { header: [{ MOTHER: '1', MC_DOB: '2026-04-01' }], last },
    'she was a mother by then': {
      header: [{ MOTHER: '1', MC_DOB: '2026-03-31' }],
      last: { header: [{ MOTHER: '1' }] },
    },
    'it was not said whether she was': {
      header: [{ MOTHER: '1', MC_DOB: '2026-03-31' }],
      last: { header: [{ MOTHER: null }] },
    },
    'she was not in the return of the year before': { header: [{ MOTHER: '1', MC_DOB: '2026-03-31' }] },
    'the date is blank, which another rule asks about': { header: [{ MOTHER: '1', MC_DOB: null }], last },
  },
  fails: {
    'the child was born on the last day of the year before': {
      child: { header: [{ MOTHER: '1', MC_DOB: '2026-03-31' }], last },
      at: ['header[0].MOTHER', 'header[0].MC_DOB'],
    },
  },
})
