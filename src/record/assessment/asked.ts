import type { Asked, Whose } from './assessment.ts'

/** One relationship of a child to an adult, read from the adult's side: Sarah is the mother. */
export type Relation = { person_id: string; name: string; sex: string; type: string; has_responsibility: boolean }

const MOTHERS = ['mother', 'step_mother']
const FATHERS = ['father', 'step_father']
const PARENTS = ['parent', 'adoptive_parent', 'step_parent']

const whoseOf = ({ type, sex }: Relation): Whose => {
  if (MOTHERS.includes(type) || (PARENTS.includes(type) && sex === 'F')) return 'mother'
  if (FATHERS.includes(type) || (PARENTS.includes(type) && sex === 'M')) return 'father'
  return 'carer'
}

const ORDER: readonly Whose[] = ['mother', 'father', 'carer']

/**
 * Whose view an assessment asks for beside the child's: each parent and carer on record, once. A mother or father nobody
 * has recorded is asked for too, so that the missing one is noticed: fathers left out are a common finding.
 */
export const askedFrom = (relations: readonly Relation[]): Asked[] => {
  const found = new Map<string, Asked>()
  for (const relation of relations) {
    const known = found.get(relation.person_id)
    found.set(relation.person_id, {
      whose: known && known.whose !== 'carer' ? known.whose : whoseOf(relation),
      whose_id: relation.person_id,
      name: relation.name,
      has_responsibility: relation.has_responsibility || (known?.has_responsibility ?? false),
    })
  }
  const asked = [...found.values()]
  for (const whose of ['mother', 'father'] as const) {
    if (!asked.some(one => one.whose === whose)) {
      asked.push({ whose, whose_id: null, name: null, has_responsibility: false })
    }
  }
  return asked.sort((a, b) => ORDER.indexOf(a.whose) - ORDER.indexOf(b.whose))
}

/** What carries a view through a form: 'mother:<id>', 'father:' where nobody is recorded, 'child:'. */
export const keyOf = (view: { whose: string; whose_id: string | null }): string =>
  `${view.whose}:${view.whose_id ?? ''}`

export const fromKey = (key: string): { whose: string; whose_id: string | null } => {
  const [whose = 'other', id = ''] = key.split(':', 2)
  return { whose, whose_id: id || null }
}

/** Who is asked, in words: 'Sarah Marsh, mother, has parental responsibility'. */
export const sayAsked = ({ whose, whose_id, name, has_responsibility }: Asked): string => {
  if (whose_id === null) return `${whose === 'mother' ? 'Mother' : 'Father'}: nobody is recorded`
  const says = name
    ? `${name}, ${whose}`
    : `${whose === 'carer' ? 'Carer' : `The ${whose}`}, whose record is closed to you`
  return has_responsibility ? `${says}, has parental responsibility` : says
}
