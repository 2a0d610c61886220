import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule100 } from './rule-100.ts'

ruleTest(rule100, {
  passes: { 'it is 31 March of the year named': { header: { Year: '2026', ReferenceDate: '2026-03-31' } } },
  fails: {
    'it is missing': { child: { header: { Year: '2026', ReferenceDate: null } }, at: ['header.ReferenceDate'] },
    'it is another day': {
      child: { header: { Year: '2026', ReferenceDate: '2026-03-30' } },
      at: ['header.ReferenceDate'],
    },
    'it is 31 March of the year before, said once for all children': {
      children: [{ header: { Year: '2026', ReferenceDate: '2025-03-31' } }, {}],
      at: ['header.ReferenceDate'],
    },
  },
})
