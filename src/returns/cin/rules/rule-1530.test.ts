import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1530 } from './rule-1530.ts'

const numbered = (UPN: string | null) => ({ identifiers: [{ UPN }] })

ruleTest(rule1530, {
  passes: {
    'they are an authority': numbered('B801200005001'),
    'they stand in the place of an authority': numbered('H003278544154'),
    'they are an authority that began in 2023': numbered('A943001783010'),
    'it is blank': numbered(null),
    'it ends before the fourth': numbered('R34'),
  },
  fails: {
    'they are no authority': { child: numbered('X817558133462'), at: ['identifiers[0].UPN'] },
    'they are no figures': { child: numbered('ASFFAGSVSV123'), at: ['identifiers[0].UPN'] },
  },
})
