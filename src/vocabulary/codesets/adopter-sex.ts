import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const adopterSex = codeset({
  id: 'adopter_sex',
  title: 'Sex of adopters',
  source: lookedAfterReturn('AD1: SEX_ADOPTR'),
  codes: [
    { code: 'M1', label: 'Single male' },
    { code: 'F1', label: 'Single female' },
    { code: 'MM', label: 'Male couple' },
    { code: 'FF', label: 'Female couple' },
    { code: 'MF', label: 'Male and female couple' },
  ],
})
