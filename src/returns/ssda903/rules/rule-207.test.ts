import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule207 } from './rule-207.ts'

const episodes = [{ DECOM: '2024-05-01' }]
const last = { header: [{ MOTHER: '1' }] }
const at = ['header[0].MOTHER']

ruleTest(rule207, {
  passes: {
    'she still is': { header: [{ MOTHER: '1' }], episodes, last },
    'she became one this year': { header: [{ MOTHER: '1' }], episodes, last: { header: [{ MOTHER: '0' }] } },
    'she was not looked after this year, and need not say': { header: [{ MOTHER: null }], last },
    'she was not in the return of the year before': { header: [{ MOTHER: '0' }], episodes },
  },
  fails: {
    'she is not any more': { child: { header: [{ MOTHER: '0' }], episodes, last }, at },
    'it is no longer said': { child: { header: [{ MOTHER: null }], episodes, last }, at },
  },
})
