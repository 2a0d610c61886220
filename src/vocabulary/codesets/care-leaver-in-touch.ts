import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const careLeaverInTouch = codeset({
  id: 'care_leaver_in_touch',
  title: 'Whether in touch with a care leaver',
  source: lookedAfterReturn('OC3: IN_TOUCH'),
  codes: [
    { code: 'YES', label: 'In touch' },
    { code: 'NO', label: 'Not in touch' },
    { code: 'DIED', label: 'Died after leaving care' },
    { code: 'REFU', label: 'Refuses contact' },
    { code: 'NREQ', label: 'No longer requires services' },
    { code: 'RHOM', label: 'Returned home for 6 months or more' },
  ],
})
