import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const attendanceKind = codeset({
  id: 'attendance_kind',
  title: 'How someone took part',
  source: goldenThreadList,
  codes: [
    { code: 'in_person', label: 'In person' },
    { code: 'video', label: 'By video' },
    { code: 'phone', label: 'By phone' },
    { code: 'report_only', label: 'Sent a report' },
    { code: 'apologies', label: 'Sent apologies' },
    { code: 'absent', label: 'Did not come' },
    { code: 'excluded', label: 'Excluded by the chair' },
  ],
})
