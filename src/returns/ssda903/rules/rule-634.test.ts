import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule634 } from './rule-634.ts'

const old = { DECOM: '2016-03-31' } as const

ruleTest(rule634, {
  passes: {
    'an episode began on 1 April 2016': { episodes: [old, { DECOM: '2016-04-01' }], prevPerm: [{ PREV_PERM: 'P1' }] },
    'nothing is given': { episodes: [old], prevPerm: [{}] },
    'the child has no episodes, which another rule asks about': { prevPerm: [{ PREV_PERM: 'P1' }] },
  },
  fails: {
    'all began before': {
      child: { episodes: [old, { DECOM: '2011-10-20' }], prevPerm: [{ PREV_PERM: 'P1', LA_PERM: '352' }] },
      at: ['prevPerm[0].PREV_PERM', 'prevPerm[0].LA_PERM', 'episodes[0].DECOM', 'episodes[1].DECOM'],
    },
    'even that there was none is more than was asked': {
      child: { episodes: [old], prevPerm: [{ PREV_PERM: 'Z1' }] },
      at: ['prevPerm[0].PREV_PERM', 'episodes[0].DECOM'],
    },
  },
})
