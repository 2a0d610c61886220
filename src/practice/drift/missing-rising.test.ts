import { signalTest } from '../../../test/signal-test.ts'
import { missingRising } from './missing-rising.ts'

signalTest(missingRising, {
  fires: {
    'he went missing three times, against once before': {
      missing_episodes: [
        { started_at: '2026-01-05T22:00:00.000Z' },
        { started_at: '2026-03-20T22:00:00.000Z' },
        { started_at: '2026-04-02T22:00:00.000Z' },
        { started_at: '2026-05-01T22:00:00.000Z' },
      ],
      today: '2026-05-04',
      fired_on: '2026-05-01',
      says: 'Leo went missing 3 times in the 90 days to Fri 1 May 2026, against one in the 90 days before.',
    },
  },
  silent: {
    'it was once': { missing_episodes: [{ started_at: '2026-03-20T22:00:00.000Z' }], today: '2026-05-04' },
    'it is falling': {
      missing_episodes: [
        { started_at: '2025-12-05T22:00:00.000Z' },
        { started_at: '2025-12-20T22:00:00.000Z' },
        { started_at: '2026-01-05T22:00:00.000Z' },
        { started_at: '2026-03-20T22:00:00.000Z' },
        { started_at: '2026-04-02T22:00:00.000Z' },
      ],
      today: '2026-05-04',
    },
  },
})
