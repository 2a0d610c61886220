import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule709 } from './rule-709.ts'

const dolo = [{ DOLO_START: '2026-06-12', DOLO_END: '2026-06-18' }] as const
const placed = { DECOM: '2026-06-10', DEC: '2026-06-20' } as const

ruleTest(rule709, {
  passes: {
    'the child is in a children’s home': { dolo, episodes: [{ ...placed, PLACE: 'K2' }] },
    'the child was elsewhere before the order': { dolo, episodes: [{ ...placed, DEC: '2026-06-12', PLACE: 'U6' }] },
  },
  fails: {
    'the child is with foster carers': {
      child: {
        dolo,
        episodes: [
          { ...placed, PLACE: 'U6' },
          { ...placed, PLACE: 'Z13' },
        ],
      },
      at: ['dolo[0].DOLO_START', 'episodes[0].PLACE'],
    },
  },
})
