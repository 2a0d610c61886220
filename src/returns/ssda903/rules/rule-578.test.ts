import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule578 } from './rule-578.ts'

const spring = { DECOM: '2026-04-10', DEC: '2026-06-30' } as const

ruleTest(rule578, {
  passes: {
    'the child went the day before': { episodes: [spring], missing: [{ MIS_START: '2026-06-29' }] },
    'another episode had begun that day': {
      episodes: [spring, { DECOM: '2026-06-30', DEC: null }],
      missing: [{ MIS_START: '2026-06-30' }, { MIS_START: '2026-07-20' }],
    },
    'care had not begun, which another rule says': { episodes: [spring], missing: [{ MIS_START: '2026-04-09' }] },
    'an open episode does not say when it began': {
      episodes: [spring, { DECOM: null, DEC: null }],
      missing: [{ MIS_START: '2026-08-01' }],
    },
    'the day is blank': { episodes: [spring], missing: [{ MISSING: 'M' }] },
  },
  fails: {
    'the child went on the day care ended, or later': {
      child: { episodes: [spring], missing: [{ MIS_START: '2026-06-30' }, { MIS_START: '2026-08-01' }] },
      at: ['missing[0].MIS_START', 'missing[1].MIS_START'],
    },
  },
})
