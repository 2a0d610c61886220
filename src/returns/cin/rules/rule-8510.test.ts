import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8510 } from './rule-8510.ts'

ruleTest(rule8510, {
  passes: {
    'there is one record': { identifiers: [{ LAchildID: 'A1' }] },
    'two have none, which another rule asks about': [
      { identifiers: [{ LAchildID: null }] },
      { identifiers: [{ LAchildID: null }] },
    ],
  },
  fails: {
    'there are two': {
      child: { identifiers: [{ LAchildID: 'A1' }, { LAchildID: 'A1' }] },
      at: ['identifiers[0].LAchildID', 'identifiers[1].LAchildID'],
    },
  },
})
