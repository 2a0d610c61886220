import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8841 } from './rule-8841.ts'

const plan = { CINdetailsID: '1', CPPID: '1', CPPstartDate: '2025-06-02' }
const review = (CPPreviewDate: string | null, CPPID = '1') => ({ CINdetailsID: '1', CPPID, CPPreviewDate })
const at = ['protectionPlans[0].CPPstartDate', 'reviews[0].CPPreviewDate']

ruleTest(rule8841, {
  passes: {
    'it was reviewed the day after': { protectionPlans: [plan], reviews: [review('2025-06-03')] },
    'the review has no day': { protectionPlans: [plan], reviews: [review(null)] },
    'the plan has no beginning': {
      protectionPlans: [{ ...plan, CPPstartDate: null }],
      reviews: [review('2025-06-02')],
    },
    'the review is of the plan before': {
      protectionPlans: [plan, { ...plan, CPPID: '2', CPPstartDate: '2025-01-06' }],
      reviews: [review('2025-04-01', '2')],
    },
  },
  fails: {
    'it was reviewed on the day': { child: { protectionPlans: [plan], reviews: [review('2025-06-02')] }, at },
    'it was reviewed before, and again in time': {
      child: { protectionPlans: [plan], reviews: [review('2025-06-01'), review('2025-09-01')] },
      at,
    },
  },
})
