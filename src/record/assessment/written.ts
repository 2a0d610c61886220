import type { ValuesOf } from '../form.ts'
import { keyOf } from './asked.ts'
import type { AssessmentFile } from './assessment.store.ts'
import { type Asked, SHARED_SECTIONS, type View } from './assessment.ts'
import type { writeAssessmentForm } from './write-assessment.form.ts'

type Values = ValuesOf<typeof writeAssessmentForm>

const answerOf = (view: View | undefined) => ({
  said: view?.said ?? null,
  obtained_on: view?.obtained_on ?? null,
  not_obtained_because: view?.not_obtained_because ?? null,
})

const isFamily = (view: View, asked: readonly Asked[]) =>
  view.whose === 'child' ||
  view.whose_id !== null ||
  (view.named === null && asked.some(one => keyOf(one) === keyOf(view)))

/** The people whose views stand in rows of their own: the child, those asked for, and any who were asked before and no longer are. */
export const rowKeys = (views: readonly View[], asked: readonly Asked[]): string[] => [
  ...new Set(['child:', ...asked.map(keyOf), ...views.filter(view => isFamily(view, asked)).map(keyOf)]),
]

/** What an assessment says now, as the answers of its form. */
export const writtenValues = (file: AssessmentFile, views: readonly View[], asked: readonly Asked[]): Values => ({
  child_development: file.child_development,
  parenting_capacity: file.parenting_capacity,
  family_and_environment: file.family_and_environment,
  lived_experience: file.lived_experience,
  wishes_and_feelings: file.wishes_and_feelings,
  analysis: file.analysis,
  recommendation: file.recommendation,
  family_views: rowKeys(views, asked).map(key => ({
    key,
    ...answerOf(views.find(view => isFamily(view, asked) && keyOf(view) === key)),
  })),
  other_views: views
    .filter(view => !isFamily(view, asked))
    .map(view => ({
      whose: view.whose as Values['other_views'][number]['whose'],
      named: view.named ?? '',
      ...answerOf(view),
    })),
  factors: file.factors as Values['factors'],
  no_factors_because: file.no_factors_because,
  not_seen_because: file.not_seen_because,
})

/** The same, with the parts brothers and sisters may share begun from another's words where they are still empty. */
export const begunFrom = (values: Values, other: AssessmentFile): Values => ({
  ...values,
  ...Object.fromEntries(SHARED_SECTIONS.map(name => [name, values[name] ?? other[name]])),
})
