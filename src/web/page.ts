import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { Role } from '../access/roles.ts'
import type { About, Act } from '../record/act.ts'
import type { Db } from '../record/database.ts'
import type { Form, Options, Refusal, Typed, ValuesOf } from '../record/form.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Answer } from './answers.ts'

/** The names after the colons of a path, as the values a page is given: '/children/:person' → { person: string }. */
export type ParamsOf<Path extends string> = string extends Path
  ? Record<string, string>
  : Path extends `${string}:${infer Name}/${infer Rest}`
    ? { readonly [K in Name]: string } & ParamsOf<`/${Rest}`>
    : Path extends `${string}:${infer Name}`
      ? { readonly [K in Name]: string }
      : Record<never, string>

/** What a page is given. Everything it does with `db` is one transaction, logged in it. */
export type Context<Path extends string = string> = {
  readonly db: Db
  readonly params: ParamsOf<Path>
  /** What follows the question mark, the last of each name; absent ones are undefined. */
  readonly query: Readonly<Record<string, string | undefined>>
  /** Every value of a name that may come several times: `?team=a&team=b`. */
  readonly queryAll: (name: string) => readonly string[]
  readonly actor: Actor
  readonly today: PlainDate
  readonly now: Moment
  /** The address of this page, without its query. */
  readonly address: string
  /** A template as text, for what is kept as it was printed: it is given these values and nothing of the reader. */
  readonly render: (view: string, values: TemplateValues) => string
}

export type TemplateValues = Record<string, unknown>
export type Navigation = { readonly label: string; readonly roles: readonly Role[] | 'all'; readonly order?: number }

/** What a person typed, as `submit` is given it. */
export type Submitted<F extends Form> = {
  readonly values: ValuesOf<F>
  readonly typed: Typed
  readonly seen_version: number | null
}

type Definition<Path extends string, F extends Form, A extends About, Done extends object> = {
  /** Begins with a slash; `:person` is always a child or other person, and access to them is checked. */
  path: Path
  /** 'public': nobody need sign in. 'signed-in': anybody who has. */
  may: Permission | 'public' | 'signed-in'
  /** 'pages/x/x.njk'. A page with only a form may leave it out. */
  view?: string
  /** The people this page is about, where the path has no `:person`. Throw NotFound when there is no such thing. */
  about?(ctx: Context<Path>): Promise<readonly string[]>
  /** How reading it is logged: 'view' (a row for each person it is about), or 'list' and 'search', which show rows. */
  logs?: 'view' | 'list' | 'search'
  /** Stands in the navigation of these roles. */
  nav?: Navigation
  /** Where these roles go when they have signed in. */
  home_for?: readonly Role[]
  form?: F
  act?: Act<ValuesOf<F>, A, Done>
  /** The choices for the form's `pick` questions. */
  options?(ctx: Context<Path>): Promise<Options> | Options
  /** What the form holds before anything is typed, and the version of the thing it changes. */
  filled?(ctx: Context<Path>): Promise<Filled<F>> | Filled<F>
  /** What the template shows. Left out where the form is all there is. */
  show?(ctx: Context<Path>): Promise<TemplateValues | Answer> | TemplateValues | Answer
  /** Where to go when the act is done: an address. */
  then?(ctx: Context<Path>, done: Done, values: ValuesOf<F>): string
  /** Only where the act alone is not enough: gives where to go, or the refusals. */
  submit?(ctx: Context<Path>, submitted: Submitted<F>): Promise<Answer | readonly Refusal[]>
}

export type Filled<F extends Form> = { readonly values?: Partial<ValuesOf<F>>; readonly version?: number | null }

/** A page of the product: an address, who may open it, what it shows and what it changes. */
export type Page<Path extends string = string> = Omit<
  Definition<Path, Form, About, object>,
  'act' | 'then' | 'submit' | 'filled'
> & {
  readonly act?: Act<never, About, object>
  filled?(ctx: Context<Path>): Promise<Filled<Form>> | Filled<Form>
  then?(ctx: Context<Path>, done: never, values: never): string
  submit?(ctx: Context<Path>, submitted: never): Promise<Answer | readonly Refusal[]>
  /** The template's folder name: 'child-clocks'. Unique, for `path_to` in templates. */
  readonly id: string
  readonly view: string
}

/** Declares a page. Refuses one that says not who may open it, or that could neither show nor ask anything. */
export const page = <
  const Path extends string,
  F extends Form = Form,
  A extends About = About,
  Done extends object = object,
>(
  definition: Definition<Path, F, A, Done> & { id?: string },
): Page<Path> => {
  const { path, may, view, form, show } = definition
  if (!may) throw new Error(`page ${path}: say who may open it`)
  if (!path.startsWith('/')) throw new Error(`page ${path}: a path begins with a slash`)
  if (!form && !show) throw new Error(`page ${path}: it neither shows nor asks anything`)
  if (form && !definition.act && !definition.submit) throw new Error(`page ${path}: its form leads to no act`)
  const id =
    definition.id ??
    view
      ?.split('/')
      .at(-1)
      ?.replace(/\.njk$/, '') ??
    `${form?.id}-form`
  return { ...definition, id, view: view ?? 'layouts/form.njk' } as Page<Path>
}

/** The address of a page. Refuses a missing part; leaves out of the query what is null, undefined or empty. */
export const pathTo = <Path extends string>(
  to: { readonly path: Path },
  ...[params, query]: keyof ParamsOf<Path> extends never
    ? [params?: Record<never, string>, query?: Query]
    : [params: ParamsOf<Path>, query?: Query]
): string => addressOf(to.path, params ?? {}, query)

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

/** As `pathTo`, for a path known only when the program runs. */
export const addressOf = (path: string, params: Readonly<Record<string, unknown>>, query: Query = {}): string => {
  const address = path.replaceAll(/:([a-z_]+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined || value === null || value === '') throw new Error(`${path}: ${name} is missing`)
    return encodeURIComponent(String(value))
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const list = Array.isArray(value) ? value : [value]
    for (const one of list) if (one !== null && one !== undefined && one !== '') search.append(name, String(one))
  }
  const text = search.toString()
  return text ? `${address}?${text}` : address
}
