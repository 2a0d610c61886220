import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1550 } from './rule-1550.ts'

const numbered = (UPN: string | null) => ({ identifiers: [{ UPN }] })

ruleTest(rule1550, {
  passes: {
    'it ends in a figure': numbered('B801200005001'),
    'it ends in a letter': numbered('A80120000500J'),
    'it is blank': numbered(null),
  },
  fails: {
    'it ends in a letter that may be taken for a figure': {
      child: numbered('A80120000500O'),
      at: ['identifiers[0].UPN'],
    },
    'it has twelve characters': { child: numbered('B80120000500'), at: ['identifiers[0].UPN'] },
    'it has fourteen': { child: numbered('B8012000050012'), at: ['identifiers[0].UPN'] },
  },
})
