import { act } from '../act.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen } from './about-assessment.ts'
import { fromKey } from './asked.ts'
import { askedOf, findAssessment } from './assessment.store.ts'
import { viewsOf } from './assessment-parts.store.ts'
import { changeAssessment, type GivenView, saveFactors, saveViews } from './write.store.ts'
import type { writeAssessmentForm } from './write-assessment.form.ts'
import { writtenValues } from './written.ts'

type Values = ValuesOf<typeof writeAssessmentForm>
type Answer = Pick<Values['family_views'][number], 'said' | 'obtained_on' | 'not_obtained_because'>

const isEmpty = ({ said, not_obtained_because }: Answer) => !said && !not_obtained_because

const refusesView = (field: string, answer: Answer): Refusal[] => {
  if (answer.said && answer.not_obtained_because) {
    return [{ field, says: 'Write what they said, or why their view is missing, not both' }]
  }
  return answer.obtained_on && isEmpty(answer)
    ? [{ field, says: 'There is a day here but no words: write what was said' }]
    : []
}

const refusesEmpty = (view: Values['other_views'][number]): Refusal[] =>
  isEmpty(view)
    ? [{ field: 'other_views', says: `Write what ${view.named} said, or why their view is missing` }]
    : refusesView('other_views', view)

const answerOf = ({ said, obtained_on, not_obtained_because }: Answer): Answer => ({
  said,
  obtained_on,
  not_obtained_because,
})

const givenViews = (values: Values): GivenView[] => [
  ...values.family_views
    .filter(view => !isEmpty(view))
    .map(view => ({ ...fromKey(view.key), named: null, ...answerOf(view) })),
  ...values.other_views.map(view => ({ whose: view.whose, whose_id: null, named: view.named, ...answerOf(view) })),
]

/** Saves an assessment under way, finished or not. Refuses once it is with a manager, and a view with neither words nor a reason. */
export const writeAssessment = act({
  id: 'write-assessment',
  title: 'Write an assessment',
  may: 'assessment.write',
  async about({ db, params, today }: Asking<Values>) {
    const file = await findAssessment(db, params.assessment ?? '')
    const views = await viewsOf(db, file.id)
    const asked = await askedOf(db, file.person_id, today)
    return { ...aboutAssessment(file, writtenValues(file, views, asked)), views }
  },
  refuses: ({ about: { file }, values }) => [
    ...onlyWhen(file, ['writing', 'returned'], 'child_development'),
    ...values.family_views.flatMap((view, n) => refusesView(`family_views[${n}][said]`, view)),
    ...values.other_views.flatMap(refusesEmpty),
  ],
  async writes({ db, about: { file, views }, values }) {
    const { family_views, other_views, factors, ...text } = values
    await changeAssessment(db, file.id, text)
    await saveViews(db, file, views, givenViews(values))
    await saveFactors(db, file, factors)
    return { assessment_id: file.id }
  },
})
