import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule525 } from './rule-525.ts'

const takenBack = { DATE_PLACED: '2026-05-01', DATE_PLACED_CEASED: '2026-06-01' } as const

ruleTest(rule525, {
  passes: {
    'taken back, and all items are blank': { placedAdoption: [takenBack], ad1: [{ DOB: '2023-05-01' }] },
    'the decision stands': { placedAdoption: [{ DATE_PLACED: '2026-05-01' }], ad1: [{ DATE_INT: '2026-05-01' }] },
  },
  fails: {
    'taken back, but there is a match': {
      child: { placedAdoption: [takenBack], ad1: [{ DATE_INT: '2026-05-01', DATE_MATCH: '2026-07-01' }] },
      at: ['placedAdoption[0].DATE_PLACED_CEASED', 'ad1[0].DATE_INT', 'ad1[0].DATE_MATCH'],
    },
    'taken back, but there is a match on a day that cannot be read': {
      child: { placedAdoption: [takenBack], ad1: [{ unread: { DATE_MATCH: '31/06/2026' } }] },
      at: ['placedAdoption[0].DATE_PLACED_CEASED', 'ad1[0].DATE_MATCH'],
    },
  },
})
