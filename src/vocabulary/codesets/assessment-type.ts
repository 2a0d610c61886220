import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const assessmentType = codeset({
  id: 'assessment_type',
  title: 'Kind of assessment',
  source: goldenThreadList,
  codes: [
    { code: 'single', label: 'Child and family assessment' },
    { code: 'parenting', label: 'Parenting assessment' },
    { code: 'pre_birth', label: 'Pre-birth assessment' },
    { code: 'disabled_child', label: "Disabled child's assessment" },
    { code: 'young_carer', label: "Young carer's assessment" },
    { code: 'parent_carer', label: "Parent carer's assessment" },
    { code: 'private_fostering', label: 'Private fostering assessment' },
    { code: 'connected_person', label: "Connected person's assessment" },
    { code: 'age', label: 'Age assessment' },
    { code: 'early_help', label: 'Early help assessment' },
  ],
})
