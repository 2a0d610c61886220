import { codeset } from '../codeset.ts'
import { cinCensus } from '../sources.ts'

export const disability = codeset({
  id: 'disability',
  title: 'Disability',
  source: cinCensus('Disabilities'),
  codes: [
    { code: 'NONE', label: 'No disability (exclusive)' },
    { code: 'MOB', label: 'Mobility' },
    { code: 'HAND', label: 'Hand function' },
    { code: 'PC', label: 'Personal care' },
    { code: 'INC', label: 'Incontinence' },
    { code: 'COMM', label: 'Communication' },
    { code: 'LD', label: 'Learning' },
    { code: 'HEAR', label: 'Hearing' },
    { code: 'VIS', label: 'Vision' },
    { code: 'BEH', label: 'Behaviour' },
    { code: 'CON', label: 'Consciousness' },
    { code: 'AUT', label: 'Autism or Asperger syndrome' },
    { code: 'DDA', label: 'Other, not in the above' },
  ],
})
