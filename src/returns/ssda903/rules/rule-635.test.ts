import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule635 } from './rule-635.ts'

const order = { LA_PERM: '352', DATE_PERM: '01/05/2020' } as const
const all = ['prevPerm[0].LA_PERM', 'prevPerm[0].DATE_PERM', 'prevPerm[0].PREV_PERM']

ruleTest(rule635, {
  passes: {
    'the arrangement is given': { prevPerm: [{ ...order, PREV_PERM: 'P1' }] },
    'there was none, and nothing more is given': { prevPerm: [{ PREV_PERM: 'Z1' }] },
    'nothing is given': { prevPerm: [{}] },
    'there was none, and one of the two is given': { prevPerm: [{ PREV_PERM: 'Z1', LA_PERM: '352' }] },
  },
  fails: {
    'there was none, and both are given': { child: { prevPerm: [{ ...order, PREV_PERM: 'Z1' }] }, at: all },
    'the date stands alone': { child: { prevPerm: [{ DATE_PERM: 'ZZ/05/2020' }] }, at: all },
    'the authority stands alone': { child: { prevPerm: [{ LA_PERM: '352' }] }, at: all },
  },
})
