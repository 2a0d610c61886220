import { askByNumber } from '../../../access/break-glass/ask-by-number.act.ts'
import { askToOpen } from '../../../access/break-glass/ask-to-open.act.ts'
import { openByNumberForm, openForm } from '../../../access/break-glass/break-glass.form.ts'
import { openingsOf } from '../../../access/break-glass/break-glass.store.ts'
import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'

/** An address of ours within one record to go back to, and no other. */
const backTo = (person: string, back: string | undefined): string =>
  back?.startsWith(`/children/${person}`) || back?.startsWith(`/people/${person}`) ? back : `/children/${person}`

/** Where somebody says why they must open a record outside their work. */
export const breakGlass = page({
  path: '/break-glass/:person',
  may: 'break_glass.ask',
  view: 'pages/break-glass/break-glass.njk',
  form: openForm,
  act: askToOpen,
  filled: () => ({ values: { minutes: 60 } }),
  async show({ db, actor, params, query }) {
    const [reach] = await reachOf(db, actor, [params.person])
    const isOpen = reach !== undefined && allows('record.read', actor.role, reach) === 'yes'
    if (isOpen) return redirectTo(backTo(params.person, query.back))
    return { is_restricted: reach?.level === 'sensitive' }
  },
  then: ({ params, query }) => backTo(params.person, query.back),
})

/** Where somebody asks for a record they know only by its number, and sees what became of what they asked. */
export const breakGlassNumber = page({
  id: 'break-glass-number',
  path: '/break-glass/number',
  may: 'break_glass.ask',
  view: 'pages/break-glass/break-glass-number.njk',
  form: openByNumberForm,
  act: askByNumber,
  filled: () => ({ values: { minutes: 60 } }),
  async show({ db, actor, now, query }) {
    const asked = (await openingsOf(db, actor.worker_id)).map(each => ({
      ...each,
      is_open: each.expires_at !== null && each.expires_at > now,
    }))
    return { asked, has_asked: query.asked === 'yes' }
  },
  then: () => '/break-glass/number?asked=yes',
})
