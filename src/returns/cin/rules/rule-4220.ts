import { ethnicity } from '../../../vocabulary/codesets/ethnicity.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule4220 = rule({
  code: '4220',
  says: 'The ethnicity of the child is missing, or is not one of this year’s codes.',
  mend: 'Give the code. Where it is not yet known, give NOBT.',
  fields: ['Ethnicity'],
  needs: ['ChildCharacteristics'],
  from: 2023,
  check({ characteristics, collection }, fault) {
    for (const each of characteristics)
      if (each.Ethnicity === null || !codesIn(ethnicity, collection).has(each.Ethnicity)) fault(each, 'Ethnicity')
  },
})
