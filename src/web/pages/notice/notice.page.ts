import { scopeOf } from '../../../access/permissions.ts'
import { allItems } from '../../../inspection/improvement/improvement.store.ts'
import { giveNotice, liftNotice, reviewNotice } from '../../../inspection/oversight/notice.act.ts'
import { noticeForm, noticeLiftForm, noticeReviewForm } from '../../../inspection/oversight/notice.form.ts'
import { findNotice, notices } from '../../../inspection/oversight/notice.store.ts'
import { inForceOn } from '../../../inspection/oversight/notice.ts'
import type { Db } from '../../../record/database.ts'
import { page } from '../../page.ts'

const itemsById = async (db: Db) =>
  new Map((await allItems(db)).map(({ id, number, text }) => [id, { id, number, text }]))

/** The notices of the Secretary of State: what the one in force requires and by what each is met, and those before. */
export const noticeList = page({
  id: 'notice-list',
  path: '/notices',
  may: 'improvement.read',
  view: 'pages/notice/notice-list.njk',
  async show({ db, actor, today }) {
    const [all, items] = [await notices(db), await itemsById(db)]
    const current = inForceOn(all, today)
    return {
      current,
      notices: all.map(notice => ({
        ...notice,
        conditions: notice.conditions.map(each => ({
          ...each,
          items: each.improvement_item_ids.flatMap(id => items.get(id) ?? []),
        })),
      })),
      may_write: scopeOf('notice.write', actor.role) !== null,
    }
  },
})

const BACK = { href: '/notices', text: 'Back to the notices' }

/** Records a notice. */
export const noticeNew = page({
  id: 'notice-new',
  path: '/notices/new',
  may: 'notice.write',
  form: noticeForm,
  act: giveNotice,
  async options({ db }) {
    const items = await allItems(db)
    return {
      'conditions.improvement_item_ids': items.map(({ id, number, text }) => ({
        value: id,
        text: `${number}. ${text}`,
      })),
    }
  },
  show: () => ({ back: BACK }),
  then: () => '/notices',
})

/** Says that a notice was lifted. */
export const noticeLift = page({
  id: 'notice-lift',
  path: '/notices/:notice/lift',
  may: 'notice.write',
  form: noticeLiftForm,
  act: liftNotice,
  async filled({ db, params }) {
    const { version } = await findNotice(db, params.notice)
    return { version }
  },
  show: async ({ db, params }) => ({ notice: await findNotice(db, params.notice), back: BACK }),
  then: () => '/notices',
})

/** Gives the review of a notice another day. */
export const noticeReview = page({
  id: 'notice-review',
  path: '/notices/:notice/review',
  may: 'notice.write',
  form: noticeReviewForm,
  act: reviewNotice,
  async filled({ db, params }) {
    const { version, review_on } = await findNotice(db, params.notice)
    return { values: { review_on }, version }
  },
  show: async ({ db, params }) => ({ notice: await findNotice(db, params.notice), back: BACK }),
  then: () => '/notices',
})
