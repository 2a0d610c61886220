import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule367 } from './rule-367.ts'

const june = { LS: 'V3', DECOM: '2026-06-01', DEC: '2026-06-18' } as const
const spring = { LS: 'V3', DECOM: '2026-03-01', DEC: '2026-04-30' } as const
const winter = { LS: 'V3', DECOM: '2027-03-02', DEC: null } as const

ruleTest(rule367, {
  passes: {
    'they come to 75: 17 in June, 29 in April, 29 in March': { episodes: [june, spring, winter] },
    'the rest is of another legal status': { episodes: [june, { LS: 'V4', DECOM: '2026-07-01', DEC: null }] },
    'a beginning is not known': { episodes: [june, { LS: 'V3', DECOM: null, DEC: '2027-03-01' }] },
  },
  fails: {
    'they come to 76': {
      child: { episodes: [june, spring, winter, { LS: 'V3', DECOM: '2026-08-01', DEC: '2026-08-02' }, { LS: 'C2' }] },
      at: [0, 1, 2, 3].flatMap(n => ['LS', 'DECOM', 'DEC'].map(field => `episodes[${n}].${field}`)),
    },
  },
})
