import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const evidenceStrength = codeset({
  id: 'evidence_strength',
  title: 'Strength of evidence',
  source: goldenThreadList,
  codes: [
    { code: 'strong', label: 'Strong', meaning: 'Moderated, after the change, and from enough children' },
    { code: 'moderate', label: 'Moderate', meaning: 'After the change, not yet moderated or from few children' },
    { code: 'weak', label: 'Weak', meaning: "Before the change, or somebody's word" },
  ],
})
