import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const adviserRecommendation = codeset({
  id: 'adviser_recommendation',
  title: 'What the adviser recommends to ministers',
  source: goldenThreadList,
  codes: [
    { code: 'continue', label: 'Continue as it is', meaning: 'The improvement goes on under the notice' },
    { code: 'lift', label: 'Lift the notice', meaning: 'What it required has been done and holds' },
    {
      code: 'trust',
      label: 'Move services to a trust',
      meaning: 'Progress is too slow without another way of running them',
    },
  ],
})
