import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8620 } from './rule-8620.ts'

const closed = (CINclosureDate: string | null) => ({ episodes: [{ CINclosureDate }] })

ruleTest(rule8620, {
  passes: {
    'it was closed on the first day of the year': closed('2025-04-01'),
    'it was closed on the last': closed('2026-03-31'),
    'it is open': closed(null),
  },
  fails: {
    'it was closed the day before the year began': {
      child: closed('2025-03-31'),
      at: ['episodes[0].CINclosureDate'],
    },
    'it was closed the day after the year ended': {
      child: closed('2026-04-01'),
      at: ['episodes[0].CINclosureDate'],
    },
    'the year is another': {
      child: { header: { ReferenceDate: '2025-03-31' }, ...closed('2025-04-01') },
      at: ['episodes[0].CINclosureDate'],
    },
  },
})
