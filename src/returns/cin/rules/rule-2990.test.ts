import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2990 } from './rule-2990.ts'

const closed = (ReasonForClosure: string | null, DateOfInitialCPC: string | null = null) => ({
  CINdetailsID: '1',
  ReasonForClosure,
  DateOfInitialCPC,
})
const ofIt = [{ CINdetailsID: '1' }]
const ofAnother = [{ CINdetailsID: '2' }]

ruleTest(rule2990, {
  passes: {
    'there is only the assessment': { episodes: [closed('RC8')], assessments: ofIt },
    'it was closed for another reason': { episodes: [closed('RC7', '2025-06-02')], plans: ofIt, enquiries: ofIt },
    'it is still open': { episodes: [closed(null)], plans: ofIt },
    'the work is of another episode': { episodes: [closed('RC9')], plans: ofAnother, protectionPlans: ofAnother },
  },
  fails: {
    'there are an enquiry and plans': {
      child: { episodes: [closed('RC8')], plans: ofIt, protectionPlans: ofIt, enquiries: ofIt },
      at: [
        'episodes[0].ReasonForClosure',
        'plans[0].LAchildID',
        'protectionPlans[0].LAchildID',
        'enquiries[0].LAchildID',
      ],
    },
    'a conference was held': {
      child: { episodes: [closed('RC9', '2025-06-02')] },
      at: ['episodes[0].ReasonForClosure', 'episodes[0].DateOfInitialCPC'],
    },
  },
})
