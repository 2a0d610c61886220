import type { FastifyInstance } from 'fastify'
import { findSession } from '../access/session.store.ts'
import { isToken, tokenHash } from '../access/session.ts'
import { type Body, typedOf } from '../record/form/typed.ts'
import { saveDraft } from '../record/form-draft.store.ts'
import { wasSubmitted } from '../record/submission.store.ts'
import { londonTime } from '../vocabulary/calendar/plain-date.ts'
import { cookieName } from './cookie.ts'
import { isOwnToken } from './form-page.ts'
import type { Page } from './page.ts'
import { mayOpen, type Shell } from './shell.ts'

const UUID = /^[0-9a-f-]{36}$/

/** Whether an address is one of a page's: its path with something in each place. */
const isAddressOf = (page: Page, address: string): boolean => {
  const [wanted, given] = [page.path.split('/'), address.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((part, n) => (part.startsWith(':') ? given[n] !== '' : part === given[n]))
  )
}

const said = (body: Body, name: string): string => {
  const given = body[name]
  return typeof given === 'string' ? given : ''
}

/** Takes what a form sends of itself as somebody types, and says when it was saved. */
export const addDraftSaving = (app: FastifyInstance, shell: Shell): void => {
  const forms = shell.pages.filter(page => page.form)
  app.post('/drafts/save', async (request, reply) => {
    const body = (request.body ?? {}) as Body
    const [address, formId, once] = [said(body, '_page'), said(body, '_form'), said(body, '_once')]
    const page = forms.find(one => one.form?.id === formId && isAddressOf(one, address))
    if (!page?.form) return reply.code(404).send({ saved: false })
    const { form } = page
    const token = request.cookies[cookieName(shell.secure)]
    const outcome = await shell.db.transaction().execute(async db => {
      const now = shell.now()
      const session = isToken(token) ? await findSession(db, tokenHash(token), now) : null
      // A draft may still be saved in a session that has run out: it is the writer's own, and shows nothing.
      if (!session || !isOwnToken(body, session.csrf_token) || !mayOpen(page, session.actor.role)) return null
      if (UUID.test(once) && (await wasSubmitted(db, once))) return { saved: false, submitted: true }
      const version = said(body, '_seen_version')
      const typed = { ...typedOf(form.asks, body), ...(version ? { _seen_version: version } : {}) }
      const at = await saveDraft(db, { worker_id: session.actor.worker_id, page: address, form: formId }, typed, now)
      return { saved: true, at: londonTime(at), signed_in: !session.is_expired }
    })
    return outcome ? reply.send(outcome) : reply.code(403).send({ saved: false })
  })
}
