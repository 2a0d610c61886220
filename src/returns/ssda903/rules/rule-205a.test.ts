import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule205A } from './rule-205a.ts'

const header = [{ UASC: '0' }]
const was = (DUC: string | null) => ({ header: [{ UASC: '1' }], uasc: [{ DUC }] })

ruleTest(rule205A, {
  passes: {
    'the status ceased on the last day of the year before': { header, last: was('2026-03-31') },
    'the child still is one': { header: [{ UASC: '1' }], last: was('2026-10-01') },
    'the child never was': { header, last: { header: [{ UASC: '0' }] } },
    'the child is not in this year’s return': { episodes: [{}], last: was(null) },
  },
  fails: {
    'the status ceased on the first day of this year': {
      child: { header, last: was('2026-04-01') },
      at: ['header[0].UASC'],
    },
    'the year before did not say that it would cease': { child: { header, last: was(null) }, at: ['header[0].UASC'] },
    'this year says that it ceased later': {
      child: { header, uasc: [{ DUC: '2026-10-01' }], last: was('2026-03-31') },
      at: ['header[0].UASC'],
    },
    'there is no Header, and UASC no longer says when it ceased': {
      child: { uasc: [{ DUC: null }], last: { uasc: [{ DUC: '2026-10-01' }] } },
      at: ['uasc[0].CHILD'],
    },
  },
})
