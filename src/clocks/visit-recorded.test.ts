import { clockTest } from '../../test/clock-test.ts'
import { visitRecorded } from './visit-recorded.ts'

clockTest('RC-01', visitRecorded, 'Write the visit up within 5 working days', {
  'is met on the day when written the same evening': {
    visits: [{}],
    runs: [{ started: '2026-05-20', due: '2026-05-28', stopped: '2026-05-20', ended: 'met' }],
  },
  'is late when written a fortnight after': {
    visits: [{ recorded_on: '2026-06-04' }],
    runs: [{ started: '2026-05-20', due: '2026-05-28', stopped: '2026-06-04', ended: 'met' }],
  },
  'an attempt is written up too': {
    visits: [{ seen: false }],
    runs: [{ started: '2026-05-20', due: '2026-05-28', stopped: '2026-05-20', ended: 'met' }],
  },
  'a visit still to come has nothing to write': { visits: [{ held_on: null, held_at: null }], runs: [] },
})
