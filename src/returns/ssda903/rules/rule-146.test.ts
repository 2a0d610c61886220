import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule146 } from './rule-146.ts'

ruleTest(rule146, {
  passes: {
    'it is a code of the year': { episodes: [{ PLACE: 'K2' }, { PLACE: 'T1' }] },
    'it is blank, which another rule asks about': { episodes: [{ PLACE: null }] },
  },
  fails: {
    'it is a code of earlier years': { child: { episodes: [{ PLACE: 'H5' }] }, at: ['episodes[0].PLACE'] },
    'it is no code': { child: { episodes: [{ PLACE: 'K2' }, { PLACE: 'K9' }] }, at: ['episodes[1].PLACE'] },
  },
})
