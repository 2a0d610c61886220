import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4180 } from './rule-4180.ts'

const recorded = (Sex: string | null) => ({ identifiers: [{ Sex }] })

ruleTest(rule4180, {
  passes: { 'it is female': recorded('F'), 'it is male': recorded('M'), 'it is unknown': recorded('U') },
  fails: {
    'it is missing': { child: recorded(null), at: ['identifiers[0].Sex'] },
    'it is a number, as it was until 2024': { child: recorded('1'), at: ['identifiers[0].Sex'] },
    'it is a word': { child: recorded('MALE'), at: ['identifiers[0].Sex'] },
  },
})
