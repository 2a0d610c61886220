import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const visitType = codeset({
  id: 'visit_type',
  title: 'Kind of visit',
  source: goldenThreadList,
  codes: [
    { code: 'CIN', label: 'Child in need visit' },
    { code: 'CP', label: 'Child protection statutory visit' },
    { code: 'CLA', label: 'Looked-after statutory visit' },
    { code: 'PF', label: 'Private fostering visit' },
    { code: 'ADOPT', label: 'Placed for adoption visit' },
    { code: 'CL', label: 'Care leaver contact or visit' },
    { code: 'ASSESS', label: 'Assessment visit' },
    { code: 'IRO', label: 'IRO visit or contact' },
    { code: 'RHI', label: 'Return home interview' },
    { code: 'SSW', label: 'Supervising social worker visit to carer' },
    { code: 'UNANN', label: 'Unannounced visit' },
  ],
})
