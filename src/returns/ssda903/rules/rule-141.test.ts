import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule141 } from './rule-141.ts'

ruleTest(rule141, {
  passes: {
    'it is a day': { episodes: [{ DECOM: '2026-06-30' }] },
    'it is blank, which is no date written wrongly': { episodes: [{ DECOM: null }] },
    'another day of the row cannot be read': { episodes: [{ DECOM: '2026-06-30', unread: { DEC: '31/06/2026' } }] },
  },
  fails: {
    'June has no 31st': {
      child: { episodes: [{ DECOM: '2026-06-30' }, { DECOM: null, unread: { DECOM: '31/06/2026' } }] },
      at: ['episodes[1].DECOM'],
    },
    'the year has two figures': {
      child: { episodes: [{ DECOM: null, unread: { DECOM: '30/06/26' } }] },
      at: ['episodes[0].DECOM'],
    },
  },
})
