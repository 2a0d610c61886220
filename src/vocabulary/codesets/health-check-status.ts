import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const healthCheckStatus = codeset({
  id: 'health_check_status',
  title: 'Where a health check has got to',
  source: standardDataset('Health of looked-after children: status'),
  codes: [
    { code: 'PLANNED', label: 'Planned' },
    { code: 'COMPLETED', label: 'Completed' },
    { code: 'REFUSED', label: 'Refused' },
    { code: 'CANCELLED', label: 'Cancelled' },
    { code: 'DNA', label: 'Not brought or did not attend' },
  ],
})
