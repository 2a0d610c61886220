import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule112 } from './rule-112.ts'

ruleTest(rule112, {
  passes: {
    'it is a date': { ad1: [{ DATE_INT: '2026-05-01' }] },
    'it is blank, which another rule asks about': { ad1: [{ DATE_INT: null }] },
    'another date of the row is no date': { ad1: [{ DATE_MATCH: null, unread: { DATE_MATCH: '31/06/2026' } }] },
  },
  fails: {
    'June has no 31st': {
      child: { ad1: [{ DATE_INT: '2026-05-01' }, { unread: { DATE_INT: '31/06/2026' } }] },
      at: ['ad1[1].DATE_INT'],
    },
    'the year has two figures': { child: { ad1: [{ unread: { DATE_INT: '01/05/26' } }] }, at: ['ad1[0].DATE_INT'] },
  },
})
