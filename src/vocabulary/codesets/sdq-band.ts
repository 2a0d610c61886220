import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const sdqBand = codeset({
  id: 'sdq_band',
  title: 'Band of a strengths and difficulties score',
  source: localStandard('Strengths and difficulties questionnaire: bands'),
  codes: [
    { code: 'NORMAL', label: '0-13' },
    { code: 'BORDERLINE', label: '14-16' },
    { code: 'CONCERN', label: '17-40' },
  ],
})
