import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule191 } from './rule-191.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const
const health = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' } as const

ruleTest(rule191, {
  passes: {
    'the four are answered': { oc2: [health], episodes: allYear },
    'they were not looked after all year': { oc2: [{}], episodes: partOfYear },
    'nor were they, and they are not in OC2': { episodes: partOfYear },
  },
  fails: {
    'one of the four is blank': {
      child: { oc2: [{ ...health, TEETH_CHECK: null }], episodes: allYear },
      at: ['oc2[0].TEETH_CHECK'],
    },
    'they are not in OC2': {
      child: {
        episodes: [
          { DECOM: '2026-08-03', DEC: null, LS: 'C2', RNE: 'P' },
          { DECOM: '2020-01-10', DEC: '2026-08-03', LS: 'C2', RNE: 'S', REC: 'X1' },
        ],
      },
      at: ['episodes[0].CHILD'],
    },
  },
})
