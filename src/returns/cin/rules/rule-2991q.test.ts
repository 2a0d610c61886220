import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2991Q } from './rule-2991q.ts'

const first = { CINdetailsID: '1' }
const second = { CINdetailsID: '2' }

ruleTest(rule2991Q, {
  passes: {
    'its episode has an assessment': { enquiries: [first, first], assessments: [first] },
    'there is an assessment and no enquiry': { assessments: [first] },
  },
  fails: {
    'only another episode has one': {
      child: { enquiries: [first, second], assessments: [first] },
      at: ['enquiries[1].LAchildID'],
    },
    'there is none at all': { child: { enquiries: [first] }, at: ['enquiries[0].LAchildID'] },
  },
})
