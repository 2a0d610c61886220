import type { Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { noticeForm, noticeLiftForm, noticeReviewForm } from './notice.form.ts'
import { findNotice, notices } from './notice.store.ts'
import type { Notice } from './notice.ts'

type Values = ValuesOf<typeof noticeForm>
type Giving = { person_ids: string[] }

/** Records a notice with what it requires. Refuses a second while one is in force: that is lifted first. */
export const giveNotice = sharedAct({
  id: 'notice.give',
  title: 'Record a notice of the Secretary of State',
  may: 'notice.write',
  about: async (): Promise<Giving> => ({ person_ids: [] }),
  async refuses({ db }: Call<Values, Giving>): Promise<Refusal[]> {
    const open = (await notices(db)).find(({ lifted_on }) => lifted_on === null)
    return open
      ? [
          {
            field: 'kind',
            says: `The one given on ${sayDate(open.given_on)} is in force: record first that it was lifted`,
          },
        ]
      : []
  },
  async writes({ db, values: { conditions, ...row } }: Call<Values, Giving>) {
    const { id } = await db.insertInto('improvement_notice').values(row).returning('id').executeTakeFirstOrThrow()
    await db
      .insertInto('notice_condition')
      .values(conditions.map((each, place) => ({ ...each, number: place + 1, improvement_notice_id: id })))
      .execute()
    return { id }
  },
})

type Asked = { db: Db; params: Readonly<Record<string, string>> }
type About = {
  person_ids: string[]
  notice: Notice
  subject: { table: 'improvement_notice'; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

const aboutNotice = async ({ db, params }: Asked): Promise<About> => {
  const notice = await findNotice(db, params.notice ?? '')
  const { id, version, review_on, lifted_on, lifted_because } = notice
  return {
    person_ids: [],
    notice,
    subject: { table: 'improvement_notice', id, version, row: { review_on, lifted_on, lifted_because } },
  }
}

const refuseLifted = ({ lifted_on }: Notice, field: string): Refusal[] =>
  lifted_on ? [{ field, says: `It was lifted on ${sayDate(lifted_on)}: it stays as it was` }] : []

/** Says that a notice was lifted, and why. */
export const liftNotice = sharedAct({
  id: 'notice.lift',
  title: 'Say that a notice was lifted',
  may: 'notice.write',
  about: aboutNotice,
  refuses: ({ values, about: { notice } }: Call<ValuesOf<typeof noticeLiftForm>, About>) => [
    ...refuseLifted(notice, 'lifted_on-day'),
    ...(values.lifted_on < notice.given_on
      ? [{ field: 'lifted_on-day', says: `It was given on ${sayDate(notice.given_on)}: it cannot be lifted before` }]
      : []),
  ],
  async writes({ db, values, about: { notice } }: Call<ValuesOf<typeof noticeLiftForm>, About>) {
    await db.updateTable('improvement_notice').set(values).where('id', '=', notice.id).execute()
    return { id: notice.id }
  },
})

/** Gives the review of a notice another day. */
export const reviewNotice = sharedAct({
  id: 'notice.review',
  title: 'Give the review of a notice another day',
  may: 'notice.write',
  about: aboutNotice,
  refuses: ({ values, about: { notice } }: Call<ValuesOf<typeof noticeReviewForm>, About>) => [
    ...refuseLifted(notice, 'review_on-day'),
    ...(values.review_on < notice.given_on
      ? [{ field: 'review_on-day', says: `It was given on ${sayDate(notice.given_on)}: it is not reviewed before` }]
      : []),
  ],
  async writes({ db, values, about: { notice } }: Call<ValuesOf<typeof noticeReviewForm>, About>) {
    await db.updateTable('improvement_notice').set(values).where('id', '=', notice.id).execute()
    return { id: notice.id }
  },
})
