import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule199 } from './rule-199.ts'

const adopted = { DECOM: '2026-02-02', DEC: '2026-07-01', REC: 'E11' } as const

ruleTest(rule199, {
  passes: {
    'adoption ends the last episode': { episodes: [{ DECOM: '2025-05-06', DEC: '2026-02-02', REC: 'X1' }, adopted] },
    'the episode that ended in adoption is in both years': { episodes: [adopted], last: { episodes: [adopted] } },
    'the later episode has no beginning, so that it cannot be said to be later': {
      episodes: [adopted, { DECOM: null }],
    },
  },
  fails: {
    'another episode follows': {
      child: { episodes: [{ DECOM: '2026-07-01' }, adopted] },
      at: ['episodes[0].CHILD'],
    },
    'the child was adopted in the year before': {
      child: {
        episodes: [{ DECOM: '2026-07-01', DEC: '2026-08-03', REC: 'E4A' }, { DECOM: '2026-09-01' }],
        last: { episodes: [{ DECOM: '2024-11-04', DEC: '2025-12-01', REC: 'E12' }] },
      },
      at: ['episodes[0].CHILD', 'episodes[1].CHILD'],
    },
    'the child was adopted twice': {
      child: { episodes: [adopted, { DECOM: '2026-09-01', DEC: '2026-10-01', REC: 'E11' }] },
      at: ['episodes[1].CHILD'],
    },
  },
})
