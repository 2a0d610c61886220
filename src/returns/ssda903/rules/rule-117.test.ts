import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule117 } from './rule-117.ts'

const stays = { DECOM: '2025-05-01', DEC: null, REC: null } as const
const left = { DECOM: '2025-05-01', DEC: '2026-09-01', REC: 'E4A' } as const

ruleTest(rule117, {
  passes: {
    'decided on the last day of the year': { episodes: [stays], placedAdoption: [{ DATE_PLACED: '2027-03-31' }] },
    'taken back on the day the child left care': {
      episodes: [left],
      placedAdoption: [{ DATE_PLACED: '2026-05-01', DATE_PLACED_CEASED: '2026-09-01' }],
    },
    'an episode ended, but another began': {
      episodes: [
        { ...left, REC: 'X1' },
        { ...stays, DECOM: '2026-09-01' },
      ],
      placedAdoption: [{ DATE_PLACED: '2026-10-01' }],
    },
    'the child came back into care': {
      episodes: [left, { ...stays, DECOM: '2026-12-01' }],
      placedAdoption: [{ DATE_PLACED: '2027-01-11' }],
    },
    'the dates are blank': { episodes: [left], placedAdoption: [{}] },
  },
  fails: {
    'decided the day after the year ended': {
      child: { episodes: [stays], placedAdoption: [{ DATE_PLACED: '2027-04-01' }] },
      at: ['placedAdoption[0].DATE_PLACED', 'episodes[0].DEC', 'episodes[0].REC'],
    },
    'taken back the day after the child left care': {
      child: {
        episodes: [{ DECOM: '2024-01-08', DEC: '2025-05-01', REC: 'X1' }, left],
        placedAdoption: [{ DATE_PLACED: '2026-05-01', DATE_PLACED_CEASED: '2026-09-02' }],
      },
      at: ['placedAdoption[0].DATE_PLACED_CEASED', 'episodes[1].DEC', 'episodes[1].REC'],
    },
    'after the year ended, of a child without episodes': {
      child: { placedAdoption: [{ DATE_PLACED: '2027-04-01' }] },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
  },
})
