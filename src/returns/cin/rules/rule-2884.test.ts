import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2884 } from './rule-2884.ts'

const held = (enquiry: string | null, episode: string | null, CINdetailsID = '1') => ({
  episodes: [{ CINdetailsID: '1', DateOfInitialCPC: episode }],
  enquiries: [{ CINdetailsID, DateOfInitialCPC: enquiry }],
})
const at = ['enquiries[0].DateOfInitialCPC', 'episodes[0].DateOfInitialCPC']

ruleTest(rule2884, {
  passes: {
    'only the enquiry has it': held('2025-06-02', null),
    'only the episode has it': held(null, '2025-06-02'),
    'there were two conferences, on different days': held('2025-06-02', '2025-06-03'),
    'there was none': held(null, null),
  },
  fails: {
    'both have it': { child: held('2025-06-02', '2025-06-02'), at },
    'an enquiry of another episode has it': { child: held('2025-06-02', '2025-06-02', '2'), at },
  },
})
