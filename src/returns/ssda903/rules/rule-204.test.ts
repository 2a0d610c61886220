import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule204 } from './rule-204.ts'

const last = { header: [{ ETHNIC: 'NOBT' }] }

ruleTest(rule204, {
  passes: {
    'it is the same': { header: [{ ETHNIC: 'NOBT' }], last },
    'it is blank in both years': { header: [{ ETHNIC: null }], last: { header: [{ ETHNIC: null }] } },
    'the child was not in the return of the year before': { header: [{ ETHNIC: 'NOBT' }] },
  },
  fails: {
    'it was not yet obtained, and is now known': {
      child: { header: [{ ETHNIC: 'WBRI' }], last },
      at: ['header[0].ETHNIC'],
    },
    'it is now blank': { child: { header: [{ ETHNIC: null }], last }, at: ['header[0].ETHNIC'] },
    'it was blank': {
      child: { header: [{ ETHNIC: 'NOBT' }], last: { header: [{ ETHNIC: null }] } },
      at: ['header[0].ETHNIC'],
    },
  },
})
