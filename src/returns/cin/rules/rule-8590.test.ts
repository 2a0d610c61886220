import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8590 } from './rule-8590.ts'

ruleTest(rule8590, {
  passes: {
    'there is one, though all of it is blank': { identifiers: [{}], episodes: [{}] },
    'the child has no identifier': { identifiers: [{ LAchildID: null }] },
  },
  fails: {
    'there is none': { child: { identifiers: [{}] }, at: ['identifiers[0].LAchildID'] },
    'one of two children has none': {
      children: [{ identifiers: [{}], episodes: [{}] }, { identifiers: [{ LAchildID: 'A2' }] }],
      at: ['[1].identifiers[0].LAchildID'],
    },
  },
})
