import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule581 } from './rule-581.ts'

const spring = { DECOM: '2026-04-10', DEC: '2026-06-30' } as const
const autumn = { DECOM: '2026-09-01', DEC: null } as const

ruleTest(rule581, {
  passes: {
    'it was the first day of care, or the last': {
      episodes: [spring, autumn],
      missing: [{ MIS_START: '2026-04-10' }, { MIS_START: '2026-06-30' }, { MIS_START: '2026-12-24' }],
    },
    'the child has no episodes, which another rule asks about': { missing: [{ MIS_START: '2026-04-10' }] },
    'the day is blank': { episodes: [spring], missing: [{ MISSING: 'M' }] },
  },
  fails: {
    'it was the day before care began': {
      child: { episodes: [spring], missing: [{ MIS_START: '2026-04-09' }] },
      at: ['missing[0].MIS_START'],
    },
    'it was between one time in care and the next': {
      child: { episodes: [spring, autumn], missing: [{ MIS_START: '2026-08-31' }] },
      at: ['missing[0].MIS_START'],
    },
  },
})
