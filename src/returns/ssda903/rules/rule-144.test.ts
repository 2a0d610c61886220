import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule144 } from './rule-144.ts'

ruleTest(rule144, {
  passes: {
    'it is a code': { episodes: [{ LS: 'C1' }, { LS: 'V3' }] },
    'it is a freeing order, of which none was made after 2005 but some were long in force': {
      episodes: [{ LS: 'D1' }],
    },
    'it is blank': { episodes: [{ LS: null }] },
  },
  fails: {
    'it is written out': { child: { episodes: [{ LS: 'SECTION 20' }] }, at: ['episodes[0].LS'] },
    'it is no code': { child: { episodes: [{ LS: 'C2' }, { LS: 'C3' }] }, at: ['episodes[1].LS'] },
  },
})
