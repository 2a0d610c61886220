import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule205B } from './rule-205b.ts'

// Eighteen on 12 September 2028.
const DOB = '2010-09-12'
const header = [{ UASC: '1', DOB }]
const ceased = (DUC: string | null) => [{ DOB, DUC }]
const was = (DUC: string | null) => ({ header: [{ UASC: '1', DOB }], uasc: ceased(DUC) })
const at = ['uasc[0].DUC', 'header[0].UASC']

ruleTest(rule205B, {
  passes: {
    'both years give the 18th birthday': { header, uasc: ceased('2028-09-12'), last: was('2028-09-12') },
    'neither year gives a day': { header, uasc: ceased(null), last: was(null) },
    'the status ceased earlier than foreseen, on the first day of this year': {
      header,
      uasc: ceased('2026-04-01'),
      last: was('2028-09-12'),
    },
    'the status ceased on the last day of this year': { header, uasc: ceased('2027-03-31'), last: was(null) },
    'the child was none a year before': {
      header,
      uasc: ceased('2026-01-05'),
      last: { header: [{ UASC: '0' }] },
    },
    'the date of birth is blank, so that the 18th birthday is not known': {
      header: [{ UASC: '1', DOB: null }],
      uasc: [{ DOB: null, DUC: '2026-01-05' }],
      last: was('2026-01-05'),
    },
  },
  fails: {
    'the status had ceased on the last day of the year before': {
      child: { header, uasc: ceased('2026-03-31'), last: was('2026-03-31') },
      at,
    },
    'this year gives no day though the year before did': {
      child: { header, uasc: ceased(null), last: was('2026-01-05') },
      at,
    },
    'this year gives a day after it that is not the 18th birthday': {
      child: { header, uasc: ceased('2027-04-01'), last: was('2028-09-12') },
      at,
    },
    'there is no Header, and UASC gives such a day in both years': {
      child: { uasc: ceased('2026-03-31'), last: { uasc: ceased('2026-03-31') } },
      at: ['uasc[0].DUC'],
    },
  },
})
