import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1520 } from './rule-1520.ts'

const numbered = (UPN: string | null) => ({ identifiers: [{ UPN }] })

ruleTest(rule1520, {
  passes: {
    'each child has another': [numbered('B801200005001'), numbered('A80120000500J')],
    'two children have none': [numbered(null), numbered(null)],
  },
  fails: {
    'two of three children have the same': {
      children: [numbered('B801200005001'), numbered('A80120000500J'), numbered('B801200005001')],
      at: ['[0].identifiers[0].UPN', '[2].identifiers[0].UPN'],
    },
    'one child has two records with the same': {
      children: [{ identifiers: [{ UPN: 'B801200005001' }, { UPN: 'B801200005001' }] }],
      at: ['[0].identifiers[0].UPN', '[0].identifiers[1].UPN'],
    },
  },
})
