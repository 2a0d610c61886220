import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const upnUnknown = codeset({
  id: 'upn_unknown',
  title: 'Why there is no unique pupil number',
  source: lookedAfterReturn('Header: UPN'),
  codes: [
    { code: 'UN1', label: 'Not of school age, no UPN yet' },
    { code: 'UN2', label: 'Never attended a maintained school in England' },
    { code: 'UN3', label: 'Educated outside England' },
    { code: 'UN4', label: 'Newly looked after (903) / new referral, UPN not yet known' },
    { code: 'UN5', label: 'Sources conflict, cannot match reliably' },
    { code: 'UN6', label: 'CIN census: case closed or referral received late in year (confirm label)' },
    { code: 'UN7', label: 'CIN census: referral with no further action only' },
  ],
})
