import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule174 } from './rule-174.ts'

ruleTest(rule174, {
  passes: {
    'a young woman has a child': { header: [{ SEX: 'F', MC_DOB: '2026-06-30' }] },
    'the sex of the mother is unknown': { header: [{ SEX: 'U', MC_DOB: '2026-06-30' }] },
    'the sex of the mother is blank, which another rule asks about': { header: [{ SEX: null, MC_DOB: '2026-06-30' }] },
    'a young man has no such date': { header: [{ SEX: 'M', MC_DOB: null }] },
  },
  fails: {
    'a young man has one': {
      child: { header: [{ SEX: 'M', MC_DOB: '2026-06-30' }] },
      at: ['header[0].SEX', 'header[0].MC_DOB'],
    },
  },
})
