import type { Page } from '../page.ts'
import { caseClose } from './case-close/case-close.page.ts'
import { childPlan } from './child-plan/child-plan.page.ts'
import { plan } from './plan/plan.page.ts'
import { planApprove } from './plan-approve/plan-approve.page.ts'
import { planClose } from './plan-close/plan-close.page.ts'
import { planEdit } from './plan-edit/plan-edit.page.ts'
import { planNew } from './plan-new/plan-new.page.ts'
import { review } from './review/review.page.ts'
import { reviewCorrect } from './review-correct/review-correct.page.ts'
import { reviewError } from './review-error/review-error.page.ts'
import { reviewNew } from './review-new/review-new.page.ts'
import { visit } from './visit/visit.page.ts'
import { visitCorrect } from './visit-correct/visit-correct.page.ts'
import { visitError } from './visit-error/visit-error.page.ts'
import { visitNew } from './visit-new/visit-new.page.ts'
import { visitRecord } from './visit-record/visit-record.page.ts'
import { visitRecordNow } from './visit-record-now/visit-record-now.page.ts'

/** The child in need plan, its reviews and visits, and what corrects their record. */
export const PLAN_PAGES: readonly Page[] = [
  childPlan,
  planNew,
  plan,
  planEdit,
  planApprove,
  reviewNew,
  review,
  reviewCorrect,
  reviewError,
  planClose,
  caseClose,
  visitNew,
  visit,
  visitRecord,
  visitRecordNow,
  visitCorrect,
  visitError,
]
