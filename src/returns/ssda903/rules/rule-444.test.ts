import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule444 } from './rule-444.ts'

const child = (UPN: string | null) => ({ header: [{ UPN }] })

ruleTest(rule444, {
  passes: {
    'every child has another': [child('A823432109876'), child('H801200001001')],
    'two have none for the same reason': [child('UN2'), child('UN2')],
    'two are blank': [child(null), child(null)],
  },
  fails: {
    'two children have the same, and a third another': {
      children: [child('A823432109876'), child('H801200001001'), child('A823432109876')],
      at: ['[0].header[0].UPN', '[2].header[0].UPN'],
    },
  },
})
