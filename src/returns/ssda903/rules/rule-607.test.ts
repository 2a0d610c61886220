import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule607 } from './rule-607.ts'

const left = { LS: 'C2', DEC: '2026-07-01', REC: 'E4A' } as const
const header = [{ SEX: 'F', MOTHER: null }]
const at = ['episodes[0].DEC', 'episodes[0].REC', 'episodes[0].LS', 'header[0].SEX', 'header[0].MOTHER']

ruleTest(rule607, {
  passes: {
    'it is said that she is not a mother': { header: [{ SEX: 'F', MOTHER: '0' }], episodes: [left] },
    'a young man left care': { header: [{ SEX: 'M', MOTHER: null }], episodes: [left] },
    'she moved to another placement': { header, episodes: [{ ...left, REC: 'X1' }] },
    'she is still looked after': { header, episodes: [{ ...left, DEC: null, REC: null }] },
    'she left the day before the year began': { header, episodes: [{ ...left, DEC: '2026-03-31' }] },
    'it was a series of short breaks': {
      header,
      episodes: [
        { ...left, LS: 'V3' },
        { ...left, LS: 'V4' },
      ],
    },
  },
  fails: {
    'she left on the first day of the year': { child: { header, episodes: [{ ...left, DEC: '2026-04-01' }] }, at },
    'she left on the last day of the year': { child: { header, episodes: [{ ...left, DEC: '2027-03-31' }] }, at },
    'only the episode with which she left is marked': {
      child: { header, episodes: [left, { ...left, DEC: '2026-05-01', REC: 'X1' }] },
      at,
    },
  },
})
