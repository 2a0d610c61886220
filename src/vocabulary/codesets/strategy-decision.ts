import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const strategyDecision = codeset({
  id: 'strategy_decision',
  title: 'Decision of a strategy discussion',
  source: goldenThreadList,
  codes: [
    { code: 'section_47_single', label: 'Section 47 enquiry by social care alone' },
    { code: 'section_47_joint', label: 'Section 47 enquiry with the police' },
    { code: 'continue_assessment', label: 'Carry on with the assessment' },
    { code: 'child_in_need', label: 'Child in need support' },
    { code: 'early_help', label: 'Early help' },
    { code: 'reconvene', label: 'Meet again with more information' },
    { code: 'no_further_action', label: 'No further action' },
  ],
})
