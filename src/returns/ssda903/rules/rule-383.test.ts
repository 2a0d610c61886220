import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule383 } from './rule-383.ts'

const before = { DECOM: '2026-06-01', RNE: 'S', PLACE: 'U6', PL_POST: 'SN1 2JH' } as const
const away = { DECOM: '2026-06-10', RNE: 'P', PLACE: 'T1', PL_POST: 'SN3 6BB' } as const
const after = { DECOM: '2026-06-20', RNE: 'P', PLACE: 'U6', PL_POST: 'SN1 2JH' } as const

ruleTest(rule383, {
  passes: {
    'the child returned': { episodes: [before, away, after] },
    'no postcode is given, before or after': {
      episodes: [{ ...before, PL_POST: null }, away, { ...after, PL_POST: null }],
    },
    'the child is away still': { episodes: [before, away] },
    'what came before is not in the return': { episodes: [away, { ...after, PLACE: 'K2' }] },
    'the child moved for good': { episodes: [before, { ...after, PLACE: 'K2', PL_POST: 'SN9 9ZZ' }] },
  },
  fails: {
    'the child went to another placement, at another address': {
      child: { episodes: [{ ...after, PLACE: 'K2', PL_POST: 'SN9 9ZZ' }, away, before] },
      at: ['episodes[0].PLACE', 'episodes[0].PL_POST'],
    },
    'the reason does not say that the child moved': {
      child: { episodes: [before, away, { ...after, RNE: 'T' }] },
      at: ['episodes[2].RNE'],
    },
  },
})
