import { codeset } from '../codeset.ts'
import { inspectionFramework } from '../sources.ts'

export const inspectionType = codeset({
  id: 'inspection_type',
  title: 'Kind of inspection',
  source: inspectionFramework('Kinds of inspection and visit'),
  codes: [
    { code: 'STD', label: 'ILACS standard inspection' },
    { code: 'SHORT', label: 'ILACS short inspection' },
    { code: 'FOCUS', label: 'Focused visit' },
    { code: 'MONITOR', label: 'Monitoring visit' },
    { code: 'JTAI', label: 'Joint targeted area inspection' },
    { code: 'AREA_SEND', label: 'Area SEND inspection' },
    { code: 'ANNUAL', label: 'Annual engagement meeting' },
    { code: 'LEGACY_SIF', label: 'Single inspection framework (to 2017)' },
  ],
})
