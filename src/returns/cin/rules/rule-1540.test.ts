import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1540 } from './rule-1540.ts'

const numbered = (UPN: string | null) => ({ identifiers: [{ UPN }] })

ruleTest(rule1540, {
  passes: {
    'they are': numbered('B801200005001'),
    'only the last character is a letter': numbered('A80120000500J'),
    'it is blank': numbered(null),
  },
  fails: {
    'the fifth is a letter': { child: numbered('B801A00005001'), at: ['identifiers[0].UPN'] },
    'the twelfth is a letter': { child: numbered('B8012000050A1'), at: ['identifiers[0].UPN'] },
    'it ends before the twelfth': { child: numbered('B8012000050'), at: ['identifiers[0].UPN'] },
  },
})
