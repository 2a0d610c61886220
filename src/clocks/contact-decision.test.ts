import { clockTest } from '../../test/clock-test.ts'
import { contactDecision } from './contact-decision.ts'

clockTest('FD-01', contactDecision, 'Decide what to do about the contact within 1 working day of receiving it', {
  'runs from when it was received, not from when it was typed a week later': {
    contacts: [{ received_at: '2026-03-02T09:12:00.000Z', created_at: '2026-03-09T10:00:00.000Z' }],
    runs: [{ started: '2026-03-02', due: '2026-03-03' }],
  },
  'received on Good Friday is due after the bank holidays': {
    contacts: [{ received_at: '2026-04-03T22:00:00.000Z' }],
    runs: [{ started: '2026-04-03', due: '2026-04-07' }],
  },
  'a decision stops it, in time or late': {
    contacts: [{ decided_at: '2026-03-05T11:00:00.000Z' }],
    runs: [{ started: '2026-03-02', due: '2026-03-03', stopped: '2026-03-05', ended: 'met' }],
  },
  'received half an hour after midnight in summer belongs to that day in London': {
    contacts: [{ received_at: '2026-06-01T23:30:00.000Z' }],
    runs: [{ started: '2026-06-02', due: '2026-06-03' }],
  },
})
