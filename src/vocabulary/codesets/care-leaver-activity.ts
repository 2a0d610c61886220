import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const careLeaverActivity = codeset({
  id: 'care_leaver_activity',
  title: 'Care leaver main activity',
  source: lookedAfterReturn('OC3: ACTIV'),
  codes: [
    { code: 'F1', label: 'Full time higher education' },
    { code: 'P1', label: 'Part time higher education' },
    { code: 'F2', label: 'Full time education other than higher' },
    { code: 'P2', label: 'Part time education other than higher' },
    { code: 'F3', label: 'Full time training or employment', valid_to: '2017-03-31' },
    { code: 'P3', label: 'Part time training or employment', valid_to: '2017-03-31' },
    { code: 'F4', label: 'Full time apprenticeship' },
    { code: 'P4', label: 'Part time apprenticeship' },
    { code: 'F5', label: 'Full time training or employment, not apprenticeship' },
    { code: 'P5', label: 'Part time training or employment, not apprenticeship' },
    { code: 'G4', label: 'NEET: illness or disability' },
    { code: 'G5', label: 'NEET: other' },
    { code: 'G6', label: 'NEET: pregnancy or parenting' },
    { code: '0', label: 'Not in touch / not known' },
  ],
})
