import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule557 } from './rule-557.ts'

const left = { PLACE: 'U6', LS: 'E1', REC: 'E4A' } as const
const takenBack = { DATE_PLACED_CEASED: '2026-06-01', REASON_PLACED_CEASED: 'RD3' } as const
const allOf = ['episodes[0].PLACE', 'episodes[0].LS', 'episodes[0].REC']

ruleTest(rule557, {
  passes: {
    'how it ended is given': { episodes: [left], placedAdoption: [takenBack] },
    'the child was adopted': { episodes: [{ ...left, REC: 'E12' }], placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
    'the child is still in care': {
      episodes: [
        { ...left, REC: 'X1' },
        { ...left, REC: null },
      ],
      placedAdoption: [{ DATE_PLACED: '2026-05-01' }],
    },
    'the child was not to be adopted': { episodes: [{ PLACE: 'U6', LS: 'C2', REC: 'E4A' }] },
  },
  fails: {
    'the decision seems to stand': {
      child: { episodes: [left], placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
      at: [...allOf, 'placedAdoption[0].DATE_PLACED_CEASED', 'placedAdoption[0].REASON_PLACED_CEASED'],
    },
    'the reason is blank': {
      child: { episodes: [left], placedAdoption: [{ ...takenBack, REASON_PLACED_CEASED: null }] },
      at: [...allOf, 'placedAdoption[0].REASON_PLACED_CEASED'],
    },
    'there is no decision, though the child was placed with adopters with consent': {
      child: { episodes: [{ PLACE: 'A3', LS: 'V2', REC: 'E4A' }] },
      at: allOf,
    },
  },
})
