import { codeset } from '../codeset.ts'
import { adoptionStatistics } from '../sources.ts'

export const adopterLeavingReason = codeset({
  id: 'adopter_leaving_reason',
  title: 'Why adopters left the process',
  source: adoptionStatistics('Adopters: reason for leaving'),
  codes: [
    { code: '1', label: 'Adopter withdrew' },
    { code: '2', label: 'Process put on hold' },
    { code: '3', label: 'Application refused' },
  ],
})
