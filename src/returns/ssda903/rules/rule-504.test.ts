import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule504 } from './rule-504.ts'

const june = { DECOM: '2026-06-01', RNE: 'S', DEC: '2026-06-20', REC: 'X1', CIN: 'N1' } as const
const july = { DECOM: '2026-06-20', RNE: 'P', DEC: '2026-07-20', REC: 'X1', CIN: 'N1' } as const
const august = { DECOM: '2026-07-20', RNE: 'P', CIN: 'N1' } as const

ruleTest(rule504, {
  passes: {
    'it is the same throughout': { episodes: [august, july, june] },
    'the child left care and came back for another': {
      episodes: [
        { ...june, REC: 'E4A' },
        { ...august, RNE: 'S', CIN: 'N5' },
      ],
    },
  },
  fails: {
    'it changed with a move': {
      child: { episodes: [june, { ...july, CIN: 'N5' }] },
      at: ['episodes[1].CIN'],
    },
    'it changed and was put back: the one between is wrong': {
      child: { episodes: [june, { ...july, CIN: 'N5' }, august] },
      at: ['episodes[1].CIN'],
    },
    'it is left out after a move': {
      child: { episodes: [june, { ...july, CIN: null }] },
      at: ['episodes[1].CIN'],
    },
  },
})
