import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8775Q } from './rule-8775q.ts'

// 25 on 30 March 2026, the day before the year ends.
const person = { PersonBirthDate: '2001-03-30' }
const at = ['identifiers[0].PersonBirthDate', 'episodes[0].CINclosureDate']

ruleTest(rule8775Q, {
  passes: {
    'it was closed on the 25th birthday': {
      identifiers: [person],
      episodes: [{ CINclosureDate: '2026-03-30' }],
    },
    'it is open, and the 25th birthday is on the last day of the year': {
      identifiers: [{ PersonBirthDate: '2001-03-31' }],
      episodes: [{}],
    },
    'the day of closing cannot be read': {
      identifiers: [person],
      episodes: [{ unread: { CINclosureDate: '31/02/2026' } }],
    },
    'there is no day of birth': { identifiers: [{}], episodes: [{}] },
  },
  fails: {
    'it was closed the day after the 25th birthday': {
      child: { identifiers: [person], episodes: [{ CINclosureDate: '2026-03-31' }] },
      at,
    },
    'it is open, and another was closed in time': {
      child: { identifiers: [person], episodes: [{}, { CINclosureDate: '2025-04-01' }] },
      at,
    },
    'the day of birth is too long ago to be one': {
      child: { identifiers: [{ unread: { PersonBirthDate: '1818-06-02' } }], episodes: [{}] },
      at,
    },
  },
})
