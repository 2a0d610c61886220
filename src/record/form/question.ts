import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** A choice as a form offers it: a code set gives these, and so does a page for `pick`. */
export type Code<C extends string = string> = {
  readonly code: C
  readonly label: string
  readonly meaning?: string
  readonly valid_from?: PlainDate
  readonly valid_to?: PlainDate
}

/** Anything with codes: a code set of the vocabulary, or a plain list. */
export type Codes<C extends string = string> = readonly Code<C>[] | { readonly codes: readonly Code<C>[] }

export type Kind =
  | 'date'
  | 'moment'
  | 'yes_no'
  | 'text'
  | 'long_text'
  | 'number'
  | 'one_of'
  | 'many_of'
  | 'pick'
  | 'pick_many'
  | 'rows'
  | 'file'
  | 'files'
  | 'hidden'

/** A file somebody gave us, held in memory: forms take small files only. */
export type GivenFile = {
  readonly filename: string
  readonly type: string
  readonly bytes: Buffer
  /** Larger than its question takes: its bytes were let go as they came. */
  readonly is_too_large?: boolean
}

type Answerable = string | number | boolean
export type When = Readonly<Record<string, Answerable | readonly Answerable[]>>

/** The words a question uses when an answer will not do. */
export type Sayings = {
  missing?: string
  wrong?: string
  future?: string
  before?: string
  short?: string
  long?: string
  excludes?: string
}

/** A question as data: what pages, checks, printed blanks and import templates read. */
export type Spec = {
  readonly kind: Kind
  readonly name: string
  readonly label: string
  readonly required: boolean
  readonly later?: boolean
  readonly hint?: string
  readonly under?: string
  readonly when?: When
  readonly not_after_today?: boolean
  readonly not_before?: string
  readonly at_least?: number
  readonly at_most?: number
  readonly whole?: boolean
  readonly excludes?: string
  readonly says: Sayings
  readonly codes?: readonly Code[]
  readonly asks?: readonly Question[]
  readonly add_label?: string
  readonly fixed?: boolean
  readonly headed_by?: string
  readonly accepts?: string
  readonly lines?: number
}

type OrNull<Value> = Value extends readonly unknown[] ? Value : Value | null

/** A question of a form. Every chained word gives a new question and leaves the old one as it was. */
export type Question<Name extends string = string, Value = unknown> = {
  readonly name: Name
  readonly spec: Spec
  /** Only for the type of the answer: never filled. */
  readonly gives?: { readonly value: Value }
  /** May be left empty: the value is then null (an empty list, where it is a list). */
  optional(): Question<Name, OrNull<Value>>
  /** May be left empty for now and is asked for before the end: as `optional`, but not called so on the page. */
  later(): Question<Name, OrNull<Value>>
  /** Asked only when each of these earlier questions has (one of) the answers; otherwise null. */
  when(condition: When): Question<Name, OrNull<Value>>
  hint(text: string): Question<Name, Value>
  /** Begins a group of questions with this heading. */
  under(heading: string): Question<Name, Value>
  notAfterToday(): Question<Name, Value>
  /** Not before the answer to another date or moment in the same form. */
  notBefore(name: string): Question<Name, Value>
  /** Characters of text, the number itself, or how many are chosen or listed. */
  atLeast(n: number): Question<Name, Value>
  atMost(n: number): Question<Name, Value>
  whole(): Question<Name, Value>
  /** This code stands alone: "none of these". */
  excludes(code: string): Question<Name, Value>
  saying(words: Sayings): Question<Name, Value>
  /** How tall a long text is drawn. */
  lines(n: number): Question<Name, Value>
  /** For `rows`: exactly the rows the page filled; none are added or taken away. */
  fixed(): Question<Name, Value>
  /** For `rows`: each row's heading is the chosen option of this inner question. */
  headedBy(name: string): Question<Name, Value>
  /** For `rows`: the words on the button: 'Add another action'. */
  adding(label: string): Question<Name, Value>
  /** For `file`: '.pdf' or '.csv,.xml'. */
  accepts(list: string): Question<Name, Value>
}

const question = <Name extends string, Value>(name: Name, spec: Spec): Question<Name, Value> => {
  const having = (more: Partial<Spec>) => question<Name, Value>(name, { ...spec, ...more })
  const perhaps = (more: Partial<Spec>) => question<Name, OrNull<Value>>(name, { ...spec, ...more })
  return {
    name,
    spec,
    optional: () => perhaps({ required: false }),
    later: () => perhaps({ required: false, later: true }),
    when: condition => perhaps({ when: condition }),
    hint: text => having({ hint: text }),
    under: heading => having({ under: heading }),
    notAfterToday: () => having({ not_after_today: true }),
    notBefore: other => having({ not_before: other }),
    atLeast: n => having({ at_least: n }),
    atMost: n => having({ at_most: n }),
    whole: () => having({ whole: true }),
    excludes: code => having({ excludes: code }),
    saying: words => having({ says: { ...spec.says, ...words } }),
    lines: n => having({ lines: n }),
    fixed: () => having({ fixed: true }),
    headedBy: other => having({ headed_by: other }),
    adding: label => having({ add_label: label }),
    accepts: list => having({ accepts: list }),
  }
}

const word =
  <Value>(kind: Kind) =>
  <const Name extends string>(name: Name, label: string): Question<Name, Value> =>
    question(name, { kind, name, label, required: true, says: {} })

const codesOf = <C extends string>(codes: Codes<C>): readonly Code<C>[] => ('codes' in codes ? codes.codes : codes)

/** A day: gives a PlainDate. Asked as day, month and year. */
export const date = word<string>('date')
/** A day and a time of day in London: gives a Moment. */
export const moment = word<string>('moment')
export const yesNo = word<boolean>('yes_no')
export const text = word<string>('text')
export const longText = word<string>('long_text')
export const number = word<number>('number')
/** One of options the page supplies when it is shown (workers, people, teams): gives the option's value. */
export const pick = word<string>('pick')
export const pickMany = word<string[]>('pick_many')
export const file = word<GivenFile>('file')
/** Any number of files at once: `accepts` is what the browser offers, and what came is for the act to judge, file by file. */
export const files = word<GivenFile[]>('files')
/** Carried along unseen, filled by the page; checked against the page's options where it supplies any. */
export const hidden = <const Name extends string>(name: Name) => word<string>('hidden')(name, '')

/** One code of a code set: gives the code. */
export const oneOf = <const Name extends string, C extends string>(name: Name, label: string, codes: Codes<C>) =>
  question<Name, C>(name, { kind: 'one_of', name, label, required: true, says: {}, codes: codesOf(codes) })

/** Any number of codes of a code set: gives a list of codes. */
export const manyOf = <const Name extends string, C extends string>(name: Name, label: string, codes: Codes<C>) =>
  question<Name, C[]>(name, { kind: 'many_of', name, label, required: true, says: {}, codes: codesOf(codes) })

/** The answers to a list of questions, as a row type. */
export type AnswersTo<Asks extends readonly Question[]> = {
  [Q in Asks[number] as Q['name']]: Q extends Question<string, infer Value> ? Value : never
}

/** A group of questions asked as often as needed: gives a list of rows; rows left wholly empty are ignored. */
export const rows = <const Name extends string, const Asks extends readonly Question[]>(
  name: Name,
  label: string,
  asks: Asks,
) => question<Name, AnswersTo<Asks>[]>(name, { kind: 'rows', name, label, required: true, says: {}, asks })
