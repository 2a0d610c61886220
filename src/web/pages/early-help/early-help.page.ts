import { answerEarlyHelp } from '../../../record/early-help/answer-early-help.act.ts'
import { earlyHelpDetail } from '../../../record/early-help/early-help.store.ts'
import { earlyHelpAnswerForm } from '../../../record/early-help/early-help-answer.form.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** One family offered to early help: why, what they say, and the team's answer. */
export const earlyHelp = page({
  path: '/early-help/:episode',
  may: 'early_help.accept',
  view: 'pages/early-help/early-help.njk',
  about: async ({ db, params }) => [(await earlyHelpDetail(db, params.episode)).person_id],
  form: earlyHelpAnswerForm,
  act: answerEarlyHelp,
  async filled({ db, params, actor }) {
    const { version, family_agreed } = await earlyHelpDetail(db, params.episode)
    return { version, values: { lead_worker: actor.name, family_agreed } }
  },
  async show({ db, params, today }) {
    const episode = await earlyHelpDetail(db, params.episode)
    return { episode, banner: await childBanner(db, episode.person_id, today) }
  },
  then: () => '/early-help',
})
