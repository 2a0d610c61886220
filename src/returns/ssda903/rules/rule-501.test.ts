import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule501 } from './rule-501.ts'

const june = { DECOM: '2026-06-01', DEC: '2026-06-20' } as const

ruleTest(rule501, {
  passes: {
    'it began on the day the other ended': { episodes: [{ DECOM: '2026-06-20' }, june] },
    'the other has no end, which another rule asks about': {
      episodes: [{ ...june, DEC: null }, { DECOM: '2026-06-20' }],
    },
    'it has no beginning': { episodes: [june, { DECOM: null, DEC: '2026-06-10' }] },
  },
  fails: {
    'it began the day before': {
      child: { episodes: [{ DECOM: '2026-06-19' }, june] },
      at: ['episodes[0].DECOM'],
    },
    'both began on the same day': {
      child: { episodes: [june, { DECOM: '2026-06-01', DEC: null }] },
      at: ['episodes[1].DECOM'],
    },
  },
})
