import { act } from '../act.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { findEpisode } from './case-episode.store.ts'
import type { referralFeedbackForm } from './referral-feedback.form.ts'

type Values = ValuesOf<typeof referralFeedbackForm>

/** Tells a referrer what follows (FD-03) and their agency how good the referral was. What was once said stays said. */
export const feedBackReferral = act({
  id: 'feed-back-referral',
  title: 'Tell the referrer',
  may: 'referral.feed_back',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const episode = await findEpisode(db, params.episode ?? '')
    return {
      person_ids: [episode.person_id],
      episode,
      subject: { table: 'case_episode' as const, id: episode.id, version: episode.version, row: episode },
    }
  },
  refuses: ({ values }) =>
    values.fed_back && !values.quality
      ? [{ field: 'quality', says: 'Say how good the referral was before you send it back' }]
      : [],
  async writes({ db, values, about: { episode }, now }) {
    await db
      .updateTable('case_episode')
      .set({
        acknowledged_at: values.acknowledged ? (episode.acknowledged_at ?? now) : episode.acknowledged_at,
        quality: values.quality,
        quality_note: values.quality_note,
        quality_fed_back_at: values.fed_back ? (episode.quality_fed_back_at ?? now) : episode.quality_fed_back_at,
      })
      .where('id', '=', episode.id)
      .execute()
    return { episode_id: episode.id }
  },
})
