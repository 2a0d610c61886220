import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule426 } from './rule-426.ts'

ruleTest(rule426, {
  passes: {
    'they are all of one kind': { episodes: [{ LS: 'V3' }, { LS: 'V3' }, { LS: 'C2' }] },
    'there are none': { episodes: [{ LS: 'C2' }, { LS: null }] },
  },
  fails: {
    'there are both': {
      child: { episodes: [{ LS: 'V3' }, { LS: 'C2' }, { LS: 'V4' }, { LS: 'V3' }] },
      at: ['episodes[0].LS', 'episodes[2].LS', 'episodes[3].LS'],
    },
  },
})
