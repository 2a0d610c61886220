import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule431 } from './rule-431.ts'

const june = { DECOM: '2026-06-01', DEC: '2026-06-20', RNE: 'S' } as const

ruleTest(rule431, {
  passes: {
    'care began again the day after': { episodes: [june, { DECOM: '2026-06-21', RNE: 'S' }] },
    'the episode of the same day goes on from the other': { episodes: [june, { DECOM: '2026-06-20', RNE: 'P' }] },
    'it is the first': { episodes: [june] },
    'the one before has no end': {
      episodes: [
        { ...june, DEC: null },
        { DECOM: '2026-06-20', RNE: 'S' },
      ],
    },
  },
  fails: {
    'care began on the day the other ended': {
      child: { episodes: [{ DECOM: '2026-06-20', RNE: 'S' }, june] },
      at: ['episodes[0].RNE', 'episodes[0].DECOM'],
    },
    'care began while the other went on': {
      child: { episodes: [june, { DECOM: '2026-06-10', RNE: 'S' }] },
      at: ['episodes[1].RNE', 'episodes[1].DECOM'],
    },
  },
})
