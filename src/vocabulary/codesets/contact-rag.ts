import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const contactRag = codeset({
  id: 'contact_rag',
  title: 'Urgency of a contact',
  source: goldenThreadList,
  codes: [
    { code: 'red', label: 'Red: today', meaning: 'A child may be at risk of significant harm now' },
    {
      code: 'amber',
      label: 'Amber: within one working day',
      meaning: 'A child needs a decision by the next working day',
    },
    {
      code: 'green',
      label: 'Green: within three working days',
      meaning: 'No sign that a child is at risk while this waits',
    },
  ],
})
