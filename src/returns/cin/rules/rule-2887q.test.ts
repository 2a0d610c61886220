import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2887Q } from './rule-2887q.ts'

const having = (...codes: (string | null)[]) => ({ disabilities: codes.map(Disability => ({ Disability })) })

ruleTest(rule2887Q, {
  passes: {
    'eight are, over several children': [having('MOB', 'HAND', 'PC', 'INC'), having('COMM', 'LD', 'HEAR', 'VIS')],
  },
  fails: {
    'seven are, some of them twice': {
      children: [having('MOB', 'HAND', 'PC', 'INC'), having('COMM', 'LD', 'HEAR', 'MOB')],
      at: ['header.Disability'],
    },
    'the eighth is that there is none, and another is blank': {
      children: [having('MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR'), having('NONE'), having(null)],
      at: ['header.Disability'],
    },
    'no child has one': { children: [having(), having('NONE')], at: ['header.Disability'] },
  },
})
