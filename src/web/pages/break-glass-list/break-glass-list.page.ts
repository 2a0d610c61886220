import { answerAskedOpening } from '../../../access/break-glass/answer-opening.act.ts'
import { openingAnswerForm, openingReviewForm } from '../../../access/break-glass/break-glass.form.ts'
import {
  findOpening,
  openingsReviewed,
  openingsToApprove,
  openingsToReview,
  readThrough,
} from '../../../access/break-glass/break-glass.store.ts'
import { whoKnows } from '../../../access/break-glass/opening-known.store.ts'
import { reviewAnOpening } from '../../../access/break-glass/review-opening.act.ts'
import { scopeOf } from '../../../access/permissions.ts'
import { NotFound } from '../../../record/conditions.ts'
import type { Db } from '../../../record/database.ts'
import { isId } from '../../../record/is-id.ts'
import { londonDate } from '../../../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../../../vocabulary/calendar/working-days.ts'
import { page } from '../../page.ts'
import { sayRead } from '../opened-by/say-pages.ts'

/** How long information governance has to look at an opening. */
const REVIEW_DAYS = 2

const openingNamed = async (db: Db, id: string) => {
  const found = isId(id) ? await findOpening(db, id) : null
  if (!found) throw new NotFound()
  return found
}

/** The openings of records outside people's work: those that wait for an answer, those to be looked at, and those that were. */
export const breakGlassList = page({
  path: '/break-glass',
  may: 'break_glass.list',
  logs: 'list',
  view: 'pages/break-glass-list/break-glass-list.njk',
  nav: { label: 'Openings', roles: ['information_governance', 'head_of_service', 'director'], order: 60 },
  home_for: ['information_governance'],
  async show({ db, actor }) {
    const may = (permission: 'break_glass.approve' | 'break_glass.review') => scopeOf(permission, actor.role) !== null
    const [approves, reviews] = [may('break_glass.approve'), may('break_glass.review')]
    const waiting = approves ? await openingsToApprove(db, actor.worker_id) : []
    const unreviewed = (reviews ? await openingsToReview(db) : []).map(each => ({
      ...each,
      due_on: workingDaysAfter(londonDate(each.approved_at ?? each.asked_at), REVIEW_DAYS),
    }))
    const reviewed = reviews ? await openingsReviewed(db) : []
    return { approves, reviews, waiting, unreviewed, reviewed, shown: waiting.length + unreviewed.length }
  },
})

/** Where a head of service or the director answers somebody who asks for a record by its number. */
export const breakGlassApprove = page({
  id: 'break-glass-approve',
  path: '/break-glass/openings/:opening/approve',
  may: 'break_glass.approve',
  view: 'pages/break-glass-list/opening.njk',
  form: openingAnswerForm,
  act: answerAskedOpening,
  async show({ db, params }) {
    const opening = await openingNamed(db, params.opening)
    if (!opening.needs_approval) throw new NotFound()
    return { opening, read: null }
  },
  then: () => '/break-glass',
})

/** Where information governance says whether an opening was right, with everything that was read through it. */
export const breakGlassReview = page({
  id: 'break-glass-review',
  path: '/break-glass/openings/:opening/review',
  may: 'break_glass.review',
  view: 'pages/break-glass-list/opening.njk',
  form: openingReviewForm,
  act: reviewAnOpening,
  async show({ db, params }) {
    const opening = await openingNamed(db, params.opening)
    if (!opening.approved_at) throw new NotFound()
    return { opening, read: sayRead(await readThrough(db, opening.id)), known: await whoKnows(db, opening.id) }
  },
  then: () => '/break-glass',
})
