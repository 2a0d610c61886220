import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule553 } from './rule-553.ts'

const order = { LS: 'E1', DEC: null } as const
const takenBack = {
  DATE_PLACED: '2026-05-01',
  DATE_PLACED_CEASED: '2026-06-01',
  REASON_PLACED_CEASED: 'RD3',
} as const

ruleTest(rule553, {
  passes: {
    'there is a decision': { episodes: [order], placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
    'a decision was taken back, and made again': {
      episodes: [order],
      placedAdoption: [takenBack, { DATE_PLACED: '2026-09-01' }],
    },
    'the episode under the order has ended': {
      episodes: [{ ...order, DEC: '2026-06-01' }],
      placedAdoption: [takenBack],
    },
    'there is no placement order': { episodes: [{ LS: 'C2' }, { LS: null }] },
  },
  fails: {
    'there is no decision': {
      child: { episodes: [{ LS: 'C2' }, { ...order, DEC: '2026-06-01' }, order] },
      at: ['episodes[1].CHILD', 'episodes[2].CHILD'],
    },
    'the decision has no date, though the episode under the order has ended': {
      child: { episodes: [{ ...order, DEC: '2026-06-01' }], placedAdoption: [{}] },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
    'the decision was taken back': {
      child: { episodes: [order], placedAdoption: [takenBack] },
      at: ['placedAdoption[0].DATE_PLACED_CEASED', 'placedAdoption[0].REASON_PLACED_CEASED'],
    },
  },
})
