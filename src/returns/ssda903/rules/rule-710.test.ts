import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule710 } from './rule-710.ts'

const dolo = [{ DOLO_START: '2026-06-12', DOLO_END: '2026-06-18' }] as const
const placed = { DECOM: '2026-06-10', DEC: '2026-06-20' } as const

ruleTest(rule710, {
  passes: {
    'the child is with foster carers, which another rule asks about': { dolo, episodes: [{ ...placed, PLACE: 'U6' }] },
    'the child was with parents before the order': { dolo, episodes: [{ ...placed, DEC: '2026-06-12', PLACE: 'P1' }] },
  },
  fails: {
    'the child is in a secure home': {
      child: { dolo, episodes: [{ ...placed, PLACE: 'K1' }] },
      at: ['dolo[0].DOLO_START', 'episodes[0].PLACE'],
    },
  },
})
