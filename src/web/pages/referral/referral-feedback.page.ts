import { findEpisode } from '../../../record/case-episode/case-episode.store.ts'
import { feedBackReferral } from '../../../record/case-episode/feed-back-referral.act.ts'
import { referralFeedbackForm } from '../../../record/case-episode/referral-feedback.form.ts'
import { page } from '../../page.ts'

/** What was told to whoever referred, and how good the referral was. */
export const referralFeedback = page({
  path: '/referrals/:episode/feedback',
  may: 'referral.feed_back',
  view: 'pages/referral/referral-feedback.njk',
  about: async ({ db, params }) => [(await findEpisode(db, params.episode)).person_id],
  form: referralFeedbackForm,
  act: feedBackReferral,
  async filled({ db, params }) {
    const { version, acknowledged_at, quality, quality_note, quality_fed_back_at } = await findEpisode(
      db,
      params.episode,
    )
    return {
      version,
      values: {
        acknowledged: acknowledged_at === null ? undefined : true,
        quality,
        quality_note,
        fed_back: quality_fed_back_at === null ? undefined : true,
      },
    }
  },
  show: ({ params }) => ({ episode_id: params.episode }),
  then: (_ctx, { episode_id }) => `/referrals/${episode_id}`,
})
