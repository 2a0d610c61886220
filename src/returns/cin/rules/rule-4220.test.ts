import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4220 } from './rule-4220.ts'

const recorded = (Ethnicity: string | null) => ({ characteristics: [{ Ethnicity }] })

ruleTest(rule4220, {
  passes: { 'it is a code': recorded('MWBC'), 'it is not yet known, and said to be': recorded('NOBT') },
  fails: {
    'it is missing': { child: recorded(null), at: ['characteristics[0].Ethnicity'] },
    'it is no code': { child: recorded('WHIT'), at: ['characteristics[0].Ethnicity'] },
  },
})
