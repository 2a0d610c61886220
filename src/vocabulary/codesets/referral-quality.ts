import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const referralQuality = codeset({
  id: 'referral_quality',
  title: 'Quality of a referral',
  source: goldenThreadList,
  codes: [
    {
      code: 'good',
      label: 'Good',
      meaning:
        'Says what was seen or heard, what the worry is for the child, what has been tried and what the family knows',
    },
    { code: 'adequate', label: 'Enough to decide on', meaning: 'The worry is clear, though something had to be asked' },
    { code: 'thin', label: 'Thin', meaning: 'We had to go back to the referrer before we could decide' },
    {
      code: 'poor',
      label: 'Poor',
      meaning: 'No clear worry, no consent or reason for its absence, or the wrong level of need',
    },
  ],
})
