import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const workerRole = codeset({
  id: 'worker_role',
  title: "Worker's role with a child",
  source: goldenThreadList,
  codes: [
    { code: 'SW', label: 'Social worker' },
    { code: 'ASYE', label: 'Newly qualified social worker' },
    { code: 'FSW', label: 'Family support worker' },
    { code: 'PA', label: 'Personal adviser' },
    { code: 'SSW', label: 'Supervising social worker' },
    { code: 'IRO', label: 'Independent reviewing officer' },
    { code: 'CPC', label: 'Child protection chair' },
    { code: 'ASW', label: 'Adoption social worker' },
    { code: 'SECOND', label: 'Second worker' },
    { code: 'TM', label: 'Team manager' },
    { code: 'PM', label: 'Practice manager or lead' },
    { code: 'EH', label: 'Early help lead practitioner' },
    { code: 'LCPP', label: 'Lead child protection practitioner' },
    { code: 'VS', label: 'Virtual school officer' },
    { code: 'LACN', label: 'Looked-after children nurse' },
  ],
})
