import { codeset } from '../codeset.ts'
import { inspectionFramework } from '../sources.ts'

export const selfEvaluationArea = codeset({
  id: 'self_evaluation_area',
  title: 'What a part of the self-evaluation is about',
  source: inspectionFramework('Judgement areas'),
  codes: [
    { code: 'leaders', label: 'The impact of leaders on social work practice' },
    { code: 'help_and_protection', label: 'Children who need help and protection' },
    { code: 'children_in_care', label: 'Children in care' },
    { code: 'care_leavers', label: 'Care leavers' },
  ],
})
