import { timingSafeEqual } from 'node:crypto'
import { perform } from '../practice/perform.ts'
import { ChangedSinceYouLooked } from '../record/conditions.ts'
import { sayAnswer } from '../record/form/say-answer.ts'
import { type Body, rowNumbers, typedFrom, typedOf, withoutRow } from '../record/form/typed.ts'
import { type Form, type Options, type Refusal, readForm, type Typed } from '../record/form.ts'
import { deleteDraft, findDraft, saveDraft } from '../record/form-draft.store.ts'
import { beginSubmission, claimSubmission, rememberSubmission, undoSubmission } from '../record/submission.store.ts'
import { type Answer, redirectTo } from './answers.ts'
import { formView } from './form-view.ts'
import type { Context, Page, TemplateValues } from './page.ts'
import { type Problem, STALE_FORM } from './problem.ts'

type Result = { status?: number; view?: string; values?: TemplateValues; answer?: Answer; problem?: Problem }
type Again = {
  status: number
  typed: Typed
  refusals?: readonly Refusal[]
  version: number | null
  changed?: TemplateValues
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const VERSION = '_seen_version'

const said = (body: Body, name: string): string => {
  const given = body[name]
  return typeof given === 'string' ? given : ''
}

/** Whether a posted token is the session's own. */
export const isOwnToken = (body: Body, token: string): boolean => {
  const [given, own] = [Buffer.from(said(body, '_csrf')), Buffer.from(token)]
  return given.length === own.length && timingSafeEqual(given, own)
}

const versionIn = (text: unknown): number | null =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null
const withVersion = (typed: Typed, version: number | null): Typed =>
  version === null ? typed : { ...typed, [VERSION]: String(version) }

const keyOf = (ctx: Context, form: Form) => ({ worker_id: ctx.actor.worker_id, page: ctx.address, form: form.id })

const optionsOf = async (page: Page, ctx: Context): Promise<Options> => (page.options ? page.options(ctx) : {})

/** The form as first shown: a draft where there is one, else what the record says, else empty. */
export const showForm = async (page: Page, ctx: Context): Promise<TemplateValues> => {
  const { form } = page
  if (!form) return {}
  const draft = await findDraft(ctx.db, keyOf(ctx, form))
  const filled = page.filled ? await page.filled(ctx) : {}
  const typed = draft?.typed ?? typedFrom(form.asks, filled.values ?? {})
  const version = draft ? versionIn(draft.typed[VERSION]) : (filled.version ?? null)
  return {
    form: formView(form, { typed, refusals: [], options: await optionsOf(page, ctx), today: ctx.today }),
    seen_version: version,
    draft: draft ? { saved_at: draft.saved_at } : null,
  }
}

/** The form shown again after a post, with everything typed still in it. */
const showAgain = async (page: Page, ctx: Context, options: Options, again: Again): Promise<Result> => {
  const { form } = page
  if (!form) return { problem: STALE_FORM }
  const { status, typed, refusals = [], version, changed } = again
  // A form of a file alone has no words to keep.
  const hasWords = Object.keys(typed).length > 0
  const savedAt = hasWords ? await saveDraft(ctx.db, keyOf(ctx, form), withVersion(typed, version), ctx.now) : null
  const shown = page.show ? await page.show(ctx) : {}
  if ('answer' in shown) return { answer: shown as Answer }
  const view = formView(form, { typed, refusals, options, today: ctx.today })
  return {
    status,
    view: page.view,
    values: { ...shown, form: view, seen_version: version, draft: null, saved_at: savedAt, changed: changed ?? null },
  }
}

/** Keeps what was posted as a draft when the session it was posted in has run out. */
export const keepForLater = async (page: Page, ctx: Context, body: Body, token: string): Promise<void> => {
  if (!page.form || !isOwnToken(body, token)) return
  const typed = withVersion(typedOf(page.form.asks, body), versionIn(body[VERSION]))
  await saveDraft(ctx.db, keyOf(ctx, page.form), typed, ctx.now)
}

/** The buttons of a form that are not its end: another row, one row fewer, later, throw the draft away. */
const otherButton = async (page: Page, ctx: Context, body: Body, form: Form, typed: Typed): Promise<Result | null> => {
  const version = versionIn(body[VERSION])
  const [add, remove] = [said(body, '_add'), said(body, '_remove')]
  if (said(body, '_discard')) {
    await deleteDraft(ctx.db, keyOf(ctx, form))
    return { answer: redirectTo(ctx.address) }
  }
  if (said(body, '_later')) {
    await saveDraft(ctx.db, keyOf(ctx, form), withVersion(typed, version), ctx.now)
    return { answer: redirectTo('/') }
  }
  const rows = form.asks.find(
    ask => ask.spec.kind === 'rows' && (ask.name === add || remove.startsWith(`${ask.name}[`)),
  )
  const [first] = rows?.spec.asks ?? []
  if (!rows || !first) return null
  const n = Number(/\[(\d+)\]/.exec(remove)?.[1])
  const next = (rowNumbers(typed, rows.name).at(-1) ?? 0) + 1
  const changed = add ? { ...typed, [`${rows.name}[${next}][${first.name}]`]: '' } : withoutRow(typed, rows.name, n)
  return showAgain(page, ctx, await optionsOf(page, ctx), { status: 200, typed: changed, version })
}

type Done = { location: string } | { refusals: readonly Refusal[] }

const act = async (
  page: Page,
  ctx: Context,
  values: unknown,
  typed: Typed,
  seen_version: number | null,
): Promise<Done> => {
  if (page.submit) {
    const given = await page.submit(ctx, { values, typed, seen_version } as never)
    if (!('answer' in given)) return { refusals: given }
    if (given.answer !== 'redirect') throw new Error(`${page.path}: submit gives a redirect or refusals`)
    return { location: given.location }
  }
  if (!page.act) throw new Error(`${page.path}: its form leads to no act`)
  const { actor, today, now, params } = ctx
  const result = await perform(ctx.db, { actor, today, now }, page.act, {
    params,
    values: values as never,
    seen_version,
  })
  if (result.refusals) return { refusals: result.refusals }
  return { location: page.then ? page.then(ctx, result.done as never, values as never) : ctx.address }
}

/** What changed while somebody typed, beside what they typed. */
const changesOf = (
  form: Form,
  condition: ChangedSinceYouLooked,
  values: Record<string, unknown>,
  options: Options,
) => ({
  by: condition.changedBy,
  at: condition.changedAt,
  fields: form.asks
    .filter(ask => ask.name in condition.now)
    .map(({ spec }) => ({
      label: spec.label,
      now: sayAnswer(spec, condition.now[spec.name], options),
      typed: sayAnswer(spec, values[spec.name], options),
    }))
    .filter(field => field.now !== field.typed),
})

/** Takes a posted form to its end: an act and where it leads, or the form again with what stands in the way. */
export const submitForm = async (page: Page, ctx: Context, body: Body, token: string): Promise<Result> => {
  const { form } = page
  if (!form || !isOwnToken(body, token)) return { problem: STALE_FORM }
  const other = await otherButton(page, ctx, body, form, typedOf(form.asks, body))
  if (other) return other
  const options = await optionsOf(page, ctx)
  const { values, refusals, typed } = readForm(form, body, { today: ctx.today, now: ctx.now, options })
  const version = versionIn(body[VERSION])
  if (refusals.length > 0) return showAgain(page, ctx, options, { status: 422, typed, refusals, version })
  const once = UUID.test(said(body, '_once')) ? said(body, '_once') : null
  await beginSubmission(ctx.db)
  const led = once ? await claimSubmission(ctx.db, once, ctx.actor.worker_id) : null
  if (led !== null) return { answer: redirectTo(led || '/') }
  try {
    const done = await act(page, ctx, values, typed, version)
    if ('location' in done) {
      if (once) await rememberSubmission(ctx.db, once, done.location)
      await deleteDraft(ctx.db, keyOf(ctx, form))
      return { answer: redirectTo(done.location) }
    }
    await undoSubmission(ctx.db)
    return showAgain(page, ctx, options, { status: 422, typed, refusals: done.refusals, version })
  } catch (condition) {
    if (!(condition instanceof ChangedSinceYouLooked)) throw condition
    await undoSubmission(ctx.db)
    const changed = changesOf(form, condition, values, options)
    return showAgain(page, ctx, options, { status: 409, typed, version: condition.version, changed })
  }
}
