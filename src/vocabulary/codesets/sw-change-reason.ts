import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const swChangeReason = codeset({
  id: 'sw_change_reason',
  title: 'Why a social worker changed',
  source: lookedAfterReturn('Social worker episodes: reason for change'),
  codes: [
    { code: 'MANAGE', label: 'Managing caseloads' },
    { code: 'FCONTA', label: 'First contact or re-referral' },
    { code: 'LEFTRL', label: 'Previous worker left role' },
    { code: 'ORGRST', label: 'Organisational restructure' },
    { code: 'TSPROC', label: 'Transfer under standard process' },
    { code: 'ABSENC', label: 'Absence cover or return' },
    { code: 'CHCHAN', label: 'Child asked for change' },
    { code: 'PCCHAN', label: 'Parent or carer asked for change' },
    { code: 'SWDIED', label: 'Worker died' },
    { code: 'OTHERS', label: 'Other' },
  ],
})
