import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule171 } from './rule-171.ts'

ruleTest(rule171, {
  passes: {
    'it is a day': { header: [{ MC_DOB: '2026-06-30' }] },
    'it is blank': { header: [{ MC_DOB: null }] },
  },
  fails: {
    'it is a day that no month has': {
      child: { header: [{ MC_DOB: null, unread: { MC_DOB: '31/06/2026' } }] },
      at: ['header[0].MC_DOB'],
    },
  },
})
