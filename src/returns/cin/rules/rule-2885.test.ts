import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2885 } from './rule-2885.ts'

const plan = { CINdetailsID: '1', CPPstartDate: '2025-06-02' }
const enquiry = { CINdetailsID: '1', DateOfInitialCPC: '2025-06-02', ICPCnotRequired: 'false' }
const episode = { CINdetailsID: '1', DateOfInitialCPC: '2025-06-02' }
const noConference = { ...enquiry, DateOfInitialCPC: null }

ruleTest(rule2885, {
  passes: {
    'it began on the day that an enquiry has': {
      protectionPlans: [plan],
      enquiries: [enquiry, { ...enquiry, DateOfInitialCPC: '2025-07-01' }],
    },
    'there was no enquiry, and it began on the day that the episode has': {
      protectionPlans: [plan],
      episodes: [episode],
    },
    'the enquiry needed no conference, and it began on the day that the episode has': {
      protectionPlans: [plan],
      enquiries: [{ ...noConference, ICPCnotRequired: 'true' }],
      episodes: [episode],
    },
    'it began in the year before': { protectionPlans: [{ ...plan, CPPstartDate: '2025-03-31' }], enquiries: [enquiry] },
  },
  fails: {
    'it began on the first day of the year, and the conference was held the day before': {
      child: {
        protectionPlans: [{ ...plan, CPPstartDate: '2025-04-01' }],
        enquiries: [{ ...enquiry, DateOfInitialCPC: '2025-03-31' }],
      },
      at: ['protectionPlans[0].CPPstartDate', 'enquiries[0].DateOfInitialCPC'],
    },
    'the enquiry has no day, and what the episode has does not count': {
      child: { protectionPlans: [plan], enquiries: [noConference], episodes: [episode] },
      at: ['protectionPlans[0].CPPstartDate', 'enquiries[0].DateOfInitialCPC'],
    },
    'a second plan of the episode began without another conference': {
      child: { protectionPlans: [plan, { ...plan, CPPstartDate: '2025-09-01' }], enquiries: [enquiry] },
      at: ['protectionPlans[1].CPPstartDate'],
    },
    'the conference is of another episode': {
      child: { protectionPlans: [plan], enquiries: [{ ...enquiry, CINdetailsID: '2' }], episodes: [] },
      at: ['protectionPlans[0].CPPstartDate'],
    },
  },
})
