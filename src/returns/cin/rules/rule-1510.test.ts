import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1510 } from './rule-1510.ts'

const numbered = (UPN: string | null) => ({ identifiers: [{ UPN }] })

ruleTest(rule1510, {
  passes: {
    'its letter is the right one': numbered('B801200005001'),
    'it is a temporary number, and its letter is the right one': numbered('A80120000500J'),
    'it is blank': numbered(null),
    'it has too few characters, which another rule asks about': numbered('R325'),
    'its characters are no figures, which other rules ask about': numbered('ASFFAGSVSV123'),
  },
  fails: {
    'its letter is another': { child: numbered('A801200005001'), at: ['identifiers[0].UPN'] },
    'it is a temporary number, and its letter is another': {
      child: numbered('B80120000500J'),
      at: ['identifiers[0].UPN'],
    },
  },
})
