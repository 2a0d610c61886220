import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'
import { ROLES } from '../access/roles.ts'
import { sayMonth } from '../measures/point.ts'
import { londonDate, londonTime } from '../vocabulary/calendar/plain-date.ts'
import { sayAge, sayDate, sayDay, sayDue, sayLeft, sayMoment, saySince } from '../vocabulary/calendar/say.ts'
import type { Codeset } from '../vocabulary/codeset.ts'
import { CODESETS } from '../vocabulary/codesets/index.ts'
import { type DueTag, dueTag, tag } from './components/due-tag/due-tag.ts'
import { quoted } from './quoted.ts'
import { withQuery } from './with-query.ts'

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, '../../node_modules')

const sets = new Map<string, Map<string, string>>(
  CODESETS.map(set => [set.id, new Map((set as Codeset).codes.map(({ code, label }) => [code, label]))]),
)

/** A code's label, by the set's id; nothing for nothing, and the code itself where the set does not know it. */
export const labelIn = (code: unknown, id: string): string => {
  if (code === null || code === undefined || code === '') return ''
  const set = sets.get(id)
  if (!set) throw new Error(`there is no code set ${id}`)
  return set.get(String(code)) ?? String(code)
}

const dayOf = (given: string) => (given.length > 10 ? londonDate(given) : given)
const orDash = (given: unknown, say: (text: string) => string) => (given ? say(String(given)) : '–')

/** Made once: `toLocaleString` makes one for every number it says. */
const english = new Intl.NumberFormat('en-GB')

type Called = { ctx: { today?: string } }
const today = (called: Called, given?: string) => given ?? called.ctx.today ?? ''

/** Everything templates may say, beyond GOV.UK and Ministry of Justice macros. */
const addWords = (environment: nunjucks.Environment) => {
  environment.addFilter('say_date', given =>
    orDash(given, text => (text.length > 10 ? sayMoment(text) : sayDate(text))),
  )
  environment.addFilter('say_day', given => orDash(given, text => sayDay(dayOf(text))))
  environment.addFilter('say_month', given => orDash(given, sayMonth))
  environment.addFilter('say_time', given => orDash(given, londonTime))
  environment.addFilter('say_due', function (this: Called, given, on?: string) {
    return orDash(given, text => sayDue(dayOf(text), today(this, on)))
  })
  environment.addFilter('say_since', function (this: Called, given, on?: string) {
    return orDash(given, text => saySince(dayOf(text), today(this, on)))
  })
  environment.addFilter('say_left', function (this: { ctx: { now?: string } }, given) {
    return orDash(given, text => sayLeft(text, this.ctx.now ?? text))
  })
  environment.addFilter('say_age', function (this: Called, given, on?: string) {
    return given ? sayAge(String(given), today(this, on)) : 'age not known'
  })
  environment.addFilter('due_tag', function (this: Called, given, how: DueTag & { today?: string } = {}) {
    return given ? new nunjucks.runtime.SafeString(dueTag(dayOf(String(given)), today(this, how.today), how)) : ''
  })
  environment.addFilter('tag', (text, tone) => new nunjucks.runtime.SafeString(tag(String(text ?? ''), tone)))
  environment.addFilter('quoted', quoted)
  environment.addFilter('with_query', withQuery)
  environment.addFilter('label', labelIn)
  environment.addFilter('role_name', role => ROLES[role as keyof typeof ROLES] ?? '')
  environment.addFilter('count', (n: unknown, one: string, several?: string) => {
    const number = Array.isArray(n) ? n.length : Number(n)
    return `${english.format(number)} ${number === 1 ? one : (several ?? `${one}s`)}`
  })
  environment.addFilter('number', (n: unknown) => (typeof n === 'number' ? english.format(n) : '–'))
  environment.addFilter('percent', (n: unknown) => (typeof n === 'number' ? `${Math.round(n * 100)}%` : '–'))
}

/** The templates, compiled when first used and kept. `more` are further folders to find them in. */
export const openTemplates = (globals: Record<string, unknown>, more: readonly string[] = []) => {
  const loader = new nunjucks.FileSystemLoader(
    [here, ...more, join(modules, 'govuk-frontend/dist'), join(modules, '@ministryofjustice/frontend')],
    { watch: false, noCache: false },
  )
  const environment = new nunjucks.Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true })
  addWords(environment)
  for (const [name, value] of Object.entries(globals)) environment.addGlobal(name, value)
  return {
    /** Compiles a template now, so that the first reader does not wait and a mistake is found at once. */
    compile: (view: string) => environment.getTemplate(view, true),
    render: (view: string, values: object): string => environment.render(view, values),
  }
}

export type Templates = ReturnType<typeof openTemplates>
