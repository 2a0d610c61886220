import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const thresholdLevel = codeset({
  id: 'threshold_level',
  title: 'Level of need',
  source: goldenThreadList,
  codes: [
    { code: '1', label: 'Level 1: universal', meaning: 'Needs are met by school, health and the community' },
    {
      code: '2',
      label: 'Level 2: early help',
      meaning: 'Needs more than universal services give, from one agency or several together',
    },
    {
      code: '3',
      label: 'Level 3: child in need',
      meaning: 'Unlikely to reach a reasonable standard of health or development without help: section 17',
    },
    {
      code: '4',
      label: 'Level 4: child protection',
      meaning: 'Suffering or likely to suffer significant harm: section 47',
    },
  ],
})
