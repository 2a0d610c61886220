import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule115 } from './rule-115.ts'

ruleTest(rule115, {
  passes: {
    'it is a date': { placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
    'it is blank, which other rules ask about': { placedAdoption: [{ DATE_PLACED: null }] },
  },
  fails: {
    'June has no 31st': {
      child: { placedAdoption: [{ DATE_PLACED: '2026-05-01' }, { unread: { DATE_PLACED: '31/06/2026' } }] },
      at: ['placedAdoption[1].DATE_PLACED'],
    },
  },
})
