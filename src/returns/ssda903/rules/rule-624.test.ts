import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule624 } from './rule-624.ts'

const last = { header: [{ MC_DOB: '2025-06-30' }] }

ruleTest(rule624, {
  passes: {
    'it is the same': { header: [{ MC_DOB: '2025-06-30' }], last },
    'there was none': { header: [{ MC_DOB: '2026-06-30' }], last: { header: [{ MC_DOB: null }] } },
    'there is none in either year': { header: [{ MC_DOB: null }], last: { header: [{ MC_DOB: null }] } },
    'she was not in the return of the year before': { header: [{ MC_DOB: '2025-06-30' }] },
  },
  fails: {
    'it is another': { child: { header: [{ MC_DOB: '2025-06-29' }], last }, at: ['header[0].MC_DOB'] },
    'it is now blank': { child: { header: [{ MC_DOB: null }], last }, at: ['header[0].MC_DOB'] },
  },
})
