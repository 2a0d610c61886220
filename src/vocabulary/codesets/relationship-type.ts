import { type CodeOf, codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

/** What the first person is to the second; `inverse` is what the second is to the first. */
export const relationshipType = codeset({
  id: 'relationship_type',
  title: 'Relationship',
  source: goldenThreadList,
  codes: [
    { code: 'mother', label: 'Mother', inverse: 'child' },
    { code: 'father', label: 'Father', inverse: 'child' },
    { code: 'parent', label: 'Parent', inverse: 'child' },
    { code: 'step_mother', label: 'Stepmother', inverse: 'step_child' },
    { code: 'step_father', label: 'Stepfather', inverse: 'step_child' },
    { code: 'step_parent', label: 'Step-parent', inverse: 'step_child' },
    { code: 'adoptive_parent', label: 'Adoptive parent', inverse: 'adopted_child' },
    { code: 'child', label: 'Child', inverse: 'parent' },
    { code: 'step_child', label: 'Stepchild', inverse: 'step_parent' },
    { code: 'adopted_child', label: 'Adopted child', inverse: 'adoptive_parent' },
    { code: 'sibling', label: 'Brother or sister', inverse: 'sibling' },
    { code: 'half_sibling', label: 'Half-brother or half-sister', inverse: 'half_sibling' },
    { code: 'step_sibling', label: 'Stepbrother or stepsister', inverse: 'step_sibling' },
    { code: 'adoptive_sibling', label: 'Brother or sister by adoption', inverse: 'adoptive_sibling' },
    { code: 'grandparent', label: 'Grandparent', inverse: 'grandchild' },
    { code: 'grandchild', label: 'Grandchild', inverse: 'grandparent' },
    { code: 'great_grandparent', label: 'Great-grandparent', inverse: 'great_grandchild' },
    { code: 'great_grandchild', label: 'Great-grandchild', inverse: 'great_grandparent' },
    { code: 'aunt_or_uncle', label: 'Aunt or uncle', inverse: 'niece_or_nephew' },
    { code: 'niece_or_nephew', label: 'Niece or nephew', inverse: 'aunt_or_uncle' },
    { code: 'cousin', label: 'Cousin', inverse: 'cousin' },
    { code: 'spouse', label: 'Husband, wife or civil partner', inverse: 'spouse' },
    { code: 'partner', label: 'Partner', inverse: 'partner' },
    { code: 'former_partner', label: 'Former partner', inverse: 'former_partner' },
    { code: 'carer', label: 'Carer', inverse: 'cared_for' },
    { code: 'cared_for', label: 'Cared for by', inverse: 'carer' },
    { code: 'foster_carer', label: 'Foster carer', inverse: 'fostered_child' },
    { code: 'fostered_child', label: 'Fostered child', inverse: 'foster_carer' },
    { code: 'private_foster_carer', label: 'Private foster carer', inverse: 'privately_fostered_child' },
    { code: 'privately_fostered_child', label: 'Privately fostered child', inverse: 'private_foster_carer' },
    { code: 'special_guardian', label: 'Special guardian', inverse: 'child_of_guardian' },
    { code: 'guardian', label: 'Guardian', inverse: 'child_of_guardian' },
    { code: 'child_of_guardian', label: 'Child under guardianship', inverse: 'guardian' },
    { code: 'other_relative', label: 'Other relative', inverse: 'other_relative' },
    { code: 'lodger', label: 'Lodger', inverse: 'householder' },
    { code: 'householder', label: 'Householder', inverse: 'lodger' },
    { code: 'friend', label: 'Friend', inverse: 'friend' },
    { code: 'neighbour', label: 'Neighbour', inverse: 'neighbour' },
    { code: 'associate', label: 'Associate of concern', inverse: 'associate' },
    { code: 'other', label: 'Other', inverse: 'other' },
  ],
})

/** What the second person is to the first, when the first is this to the second: 'mother' gives 'child'. Throws for an unknown code. */
export const inverseOf = (code: string): CodeOf<typeof relationshipType> => {
  const found = relationshipType.codes.find(each => each.code === code)
  if (found === undefined) throw new Error(`Relationship has no code ${code}`)
  return found.inverse
}
