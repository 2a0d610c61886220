import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8842Q } from './rule-8842q.ts'

ruleTest(rule8842Q, {
  passes: { 'it has one': { reviews: [{ CPPreviewDate: '2025-09-01' }] }, 'there is no review': {} },
  fails: {
    'one of two has none': {
      child: { reviews: [{ CPPreviewDate: '2025-09-01' }, {}] },
      at: ['reviews[1].CPPreviewDate'],
    },
    'it cannot be read': {
      child: { reviews: [{ unread: { CPPreviewDate: '31/06/2025' } }] },
      at: ['reviews[0].CPPreviewDate'],
    },
  },
})
