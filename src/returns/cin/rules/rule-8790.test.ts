import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8790 } from './rule-8790.ts'

const having = (...codes: (string | null)[]) => ({ disabilities: codes.map(Disability => ({ Disability })) })

ruleTest(rule8790, {
  passes: {
    'there is none': having('NONE'),
    'there are some': having('MOB', 'LD'),
    'there is none, said twice, which another rule asks about': having('NONE', 'NONE'),
    'the other is blank': having('NONE', null),
  },
  fails: {
    'both are said, and each is marked': {
      child: having('MOB', 'NONE', null, 'LD'),
      at: ['disabilities[0].Disability', 'disabilities[1].Disability', 'disabilities[3].Disability'],
    },
  },
})
