import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule221 } from './rule-221.ts'

const providers = [
  { urn: 'SC012345', postcode: 'SN12JH' },
  { urn: 'SC099999', postcode: null },
]
const home = { LS: 'C2', PLACE: 'K2', URN: 'SC012345', PL_POST: 'SN1 2JJ' } as const

ruleTest(rule221, {
  passes: {
    'it is the provider’s, with its space or without': { providers, episodes: [{ ...home, PL_POST: 'SN1 2JH' }] },
    'the child lives with foster carers': { providers, episodes: [{ ...home, PLACE: 'U4' }] },
    'it is one of a series of short breaks': { providers, episodes: [{ ...home, LS: 'V3' }] },
    'the number or the postcode is not given': {
      providers,
      episodes: [
        { ...home, URN: null },
        { ...home, URN: 'XXXXXXX' },
        { ...home, PL_POST: null },
      ],
    },
  },
  fails: {
    'it is another': { child: { providers, episodes: [home] }, at: ['episodes[0].PL_POST'] },
    'supported accommodation is a provider’s too': {
      child: { providers, episodes: [{ ...home, PLACE: 'K3' }] },
      at: ['episodes[0].PL_POST'],
    },
    'the provider has none, or is not listed': {
      child: {
        providers,
        episodes: [
          { ...home, URN: 'SC099999' },
          { ...home, URN: 'SC000000' },
        ],
      },
      at: ['episodes[0].PL_POST', 'episodes[1].PL_POST'],
    },
  },
})
