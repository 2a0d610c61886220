import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule365 } from './rule-365.ts'

ruleTest(rule365, {
  passes: {
    'it lasted 17 days': { episodes: [{ LS: 'V3', DECOM: '2026-06-01', DEC: '2026-06-18' }] },
    'it began 17 days before the end of the year, and goes on': {
      episodes: [{ LS: 'V3', DECOM: '2027-03-14', DEC: null }],
    },
    'the episode is the agreement to a series of breaks': {
      episodes: [{ LS: 'V4', DECOM: '2026-06-01', DEC: '2026-12-01' }],
    },
    'nobody knows when it began': { episodes: [{ LS: 'V3', DECOM: null, DEC: '2026-12-01' }] },
  },
  fails: {
    'it lasted 18': {
      child: { episodes: [{ LS: 'V3', DECOM: '2026-06-01', DEC: '2026-06-19' }] },
      at: ['episodes[0].DEC', 'episodes[0].DECOM', 'episodes[0].LS'],
    },
    'it began 18 days before the end of the year, and goes on': {
      child: { episodes: [{ LS: 'V3', DECOM: '2027-03-13', DEC: null }] },
      at: ['episodes[0].DEC', 'episodes[0].DECOM', 'episodes[0].LS'],
    },
  },
})
