import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1580 } from './rule-1580.ts'

const known = (LAchildID: string | null) => ({ identifiers: [{ LAchildID }] })

ruleTest(rule1580, {
  passes: {
    'it has letters, small or capital, and figures': known('Ab120'),
    'it is blank, which another rule asks about': known(null),
  },
  fails: {
    'it has a stroke': { child: known('A/120'), at: ['identifiers[0].LAchildID'] },
    'it has a space': { child: known('A 120'), at: ['identifiers[0].LAchildID'] },
  },
})
