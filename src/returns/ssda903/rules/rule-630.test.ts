import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule630 } from './rule-630.ts'

const began = { DECOM: '2026-04-01', RNE: 'S' } as const
const guardianship = { PREV_PERM: 'P2', LA_PERM: '352', DATE_PERM: 'ZZ/05/2020' } as const

ruleTest(rule630, {
  passes: {
    'there was none': { episodes: [began], prevPerm: [{ PREV_PERM: 'Z1' }] },
    'all of it is told': { episodes: [began], prevPerm: [guardianship] },
    'care began on the last day of the year before': { episodes: [{ ...began, DECOM: '2026-03-31' }] },
    'only an episode began': { episodes: [{ ...began, RNE: 'P' }] },
  },
  fails: {
    'nothing is told': { child: { episodes: [began] }, at: ['episodes[0].RNE'] },
    'the line is blank': { child: { episodes: [began], prevPerm: [{}] }, at: ['episodes[0].RNE'] },
    'the authority or the date is not told': {
      child: {
        episodes: [began],
        prevPerm: [
          { ...guardianship, LA_PERM: null },
          { ...guardianship, DATE_PERM: null },
        ],
      },
      at: ['episodes[0].RNE'],
    },
  },
})
