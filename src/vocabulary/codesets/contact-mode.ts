import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const contactMode = codeset({
  id: 'contact_mode',
  title: 'How a contact reached us',
  source: goldenThreadList,
  codes: [
    { code: 'phone', label: 'Phone' },
    { code: 'email', label: 'Email' },
    { code: 'online_form', label: 'Online form' },
    { code: 'in_person', label: 'In person' },
    { code: 'police_notification', label: 'Police notification' },
    { code: 'letter', label: 'Letter' },
    { code: 'meeting', label: 'At a meeting' },
    { code: 'professional_system', label: "From another agency's system" },
    { code: 'out_of_hours', label: 'Passed on by the out-of-hours team' },
  ],
})
