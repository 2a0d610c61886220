import type { Page } from '../page.ts'
import { assessment } from './assessment/assessment.page.ts'
import { assessmentAuthorise } from './assessment-authorise/assessment-authorise.page.ts'
import { assessmentCheckpoint } from './assessment-checkpoint/assessment-checkpoint.page.ts'
import { assessmentEnd } from './assessment-end/assessment-end.page.ts'
import { assessmentNew } from './assessment-new/assessment-new.page.ts'
import { assessmentReturn } from './assessment-return/assessment-return.page.ts'
import { assessmentSubmit } from './assessment-submit/assessment-submit.page.ts'
import { assessmentTold } from './assessment-told/assessment-told.page.ts'
import { assessmentWrite } from './assessment-write/assessment-write.page.ts'
import { childAssessment } from './child-assessment/child-assessment.page.ts'
import { serviceCorrect } from './service-correct/service-correct.page.ts'
import { serviceEnd } from './service-end/service-end.page.ts'
import { serviceError } from './service-error/service-error.page.ts'
import { serviceGiven } from './service-given/service-given.page.ts'
import { serviceNew } from './service-new/service-new.page.ts'

/** A child's assessments, from start to decision, and the help given meanwhile. */
export const ASSESSMENT_PAGES: readonly Page[] = [
  childAssessment,
  assessmentNew,
  assessment,
  assessmentWrite,
  assessmentSubmit,
  assessmentCheckpoint,
  assessmentReturn,
  assessmentAuthorise,
  assessmentTold,
  assessmentEnd,
  serviceNew,
  serviceGiven,
  serviceEnd,
  serviceCorrect,
  serviceError,
]
