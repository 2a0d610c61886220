import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const immigrationStatus = codeset({
  id: 'immigration_status',
  title: 'Immigration status',
  source: standardDataset('Immigration status'),
  codes: [
    { code: 'UASC', label: 'Unaccompanied asylum-seeking child' },
    { code: 'FORMER_UASC', label: 'Formerly UASC, status decided or turned 18' },
    { code: 'REFUGEE', label: 'Refugee status' },
    { code: 'HP', label: 'Humanitarian protection' },
    { code: 'DLR', label: 'Discretionary or UASC leave' },
    { code: 'ILR', label: 'Indefinite leave to remain' },
    { code: 'EUSS', label: 'EU settled or pre-settled' },
    { code: 'ARE', label: 'Appeal rights exhausted' },
    { code: 'ADULT_AS', label: 'Adult asylum seeker' },
    { code: 'BRITISH', label: 'British citizen' },
    { code: 'UNKNOWN', label: 'Not known' },
  ],
})
