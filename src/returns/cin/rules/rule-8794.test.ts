import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8794 } from './rule-8794.ts'

const having = (...codes: (string | null)[]) => ({ disabilities: codes.map(Disability => ({ Disability })) })

ruleTest(rule8794, {
  passes: {
    'they differ': having('MOB', 'LD', 'NONE'),
    'two are blank': having(null, null),
    'another child has the same': [having('MOB'), having('MOB')],
  },
  fails: {
    'two of three are the same, and both are marked': {
      child: having('MOB', 'LD', 'MOB'),
      at: ['disabilities[0].Disability', 'disabilities[2].Disability'],
    },
    'it is said twice that there is none': {
      child: having('NONE', 'NONE'),
      at: ['disabilities[0].Disability', 'disabilities[1].Disability'],
    },
  },
})
