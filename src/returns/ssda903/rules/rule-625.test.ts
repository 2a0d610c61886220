import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule625 } from './rule-625.ts'

const may = { DECOM: '2026-01-05', DEC: '2026-05-01' } as const
const july = { DECOM: '2026-05-01', DEC: '2026-07-01' } as const
const open = { DECOM: '2026-07-01', DEC: null } as const

ruleTest(rule625, {
  passes: {
    'the child is born on the day she left': { header: [{ MC_DOB: '2026-07-01' }], episodes: [july, may] },
    'the child is born on the last day of the year': { header: [{ MC_DOB: '2027-03-31' }], episodes: [open] },
    'the child is born after an earlier episode, and she is still looked after': {
      header: [{ MC_DOB: '2026-10-01' }],
      episodes: [may, july, open],
    },
    'she has no child': { header: [{ MC_DOB: null }], episodes: [july] },
    'she was not looked after, so that only the year counts': { header: [{ MC_DOB: '2027-03-31' }] },
  },
  fails: {
    'the child is born the day after she left': {
      child: { header: [{ MC_DOB: '2026-07-02' }], episodes: [july, may] },
      at: ['header[0].MC_DOB', 'episodes[0].DEC'],
    },
    'the child is born the day after the year ended': {
      child: { header: [{ MC_DOB: '2027-04-01' }], episodes: [may, open] },
      at: ['header[0].MC_DOB'],
    },
    'the child is born after the year, and she left care later still': {
      child: { header: [{ MC_DOB: '2027-04-01' }], episodes: [{ ...july, DEC: '2027-05-01' }] },
      at: ['header[0].MC_DOB', 'episodes[0].DEC'],
    },
  },
})
