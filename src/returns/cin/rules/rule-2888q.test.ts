import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2888Q } from './rule-2888q.ts'

const having = (...codes: (string | null)[]) => ({ disabilities: codes.map(Disability => ({ Disability })) })

ruleTest(rule2888Q, {
  passes: {
    'one child has two': [having('MOB'), having('LD', 'AUT')],
    'none is recorded at all, which another rule asks about': [having('NONE'), having()],
  },
  fails: {
    'each has one': { children: [having('MOB'), having('LD'), having('NONE')], at: ['header.Disability'] },
    'a second is the same, blank or none': {
      children: [having('MOB', 'MOB'), having('LD', null), having('AUT', 'NONE')],
      at: ['header.Disability'],
    },
  },
})
