import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const healthCheckType = codeset({
  id: 'health_check_type',
  title: 'Kind of health check',
  source: standardDataset('Health of looked-after children: type'),
  codes: [
    { code: 'IHA', label: 'Initial health assessment' },
    { code: 'RHA', label: 'Review health assessment' },
    { code: 'DENTAL', label: 'Dental check' },
    { code: 'OPTICAL', label: 'Sight test' },
    { code: 'IMMS', label: 'Immunisation status' },
    { code: 'DEV', label: 'Development check under five (903 HEALTH_CHECK)' },
  ],
})
