import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const missingRhiStatus = codeset({
  id: 'missing_rhi_status',
  title: 'Where a return home interview has got to',
  source: localStandard('Return home interviews'),
  codes: [
    { code: 'DUE', label: 'Due' },
    { code: 'OFFERED', label: 'Offered' },
    { code: 'ACCEPTED', label: 'Accepted' },
    { code: 'DECLINED', label: 'Declined' },
    { code: 'COMPLETED', label: 'Completed' },
    { code: 'NOT_APPLICABLE', label: 'Not applicable, reason needed' },
  ],
})
