import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1570 } from './rule-1570.ts'

ruleTest(rule1570, {
  passes: {
    'it has 20': { identifiers: [{ LAchildID: 'A2345678901234567890' }] },
    'it is blank, which another rule asks about': { identifiers: [{ LAchildID: null }] },
  },
  fails: {
    'it has 21': {
      child: { identifiers: [{ LAchildID: 'A23456789012345678901' }] },
      at: ['identifiers[0].LAchildID'],
    },
  },
})
