import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule433 } from './rule-433.ts'

const june = { DECOM: '2026-06-01', DEC: '2026-06-20', RNE: 'S' } as const

ruleTest(rule433, {
  passes: {
    'it began on the same day': { episodes: [{ DECOM: '2026-06-20', RNE: 'P' }, june] },
    'care began again later': { episodes: [june, { DECOM: '2026-06-21', RNE: 'S' }] },
    'its reason is blank': { episodes: [june, { DECOM: '2026-06-21', RNE: null }] },
    'there is none before it in the return': { episodes: [{ DECOM: '2026-06-21', RNE: 'P' }] },
  },
  fails: {
    'it began the day after': {
      child: { episodes: [june, { DECOM: '2026-06-21', RNE: 'P' }] },
      at: ['episodes[1].RNE', 'episodes[1].DECOM'],
    },
    'it began the day before': {
      child: { episodes: [june, { DECOM: '2026-06-19', RNE: 'L' }] },
      at: ['episodes[1].RNE', 'episodes[1].DECOM'],
    },
    'the one before has not ended': {
      child: {
        episodes: [
          { ...june, DEC: null },
          { DECOM: '2026-06-20', RNE: 'B' },
        ],
      },
      at: ['episodes[1].RNE', 'episodes[1].DECOM'],
    },
  },
})
