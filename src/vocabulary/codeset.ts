import type { PlainDate } from './calendar/plain-date.ts'
import type { Source } from './sources.ts'

/** One code: what is stored, what people read, and the days it may be newly chosen. `meaning` helps to choose. */
export type Code = {
  readonly code: string
  readonly label: string
  readonly meaning?: string
  readonly valid_from?: PlainDate
  readonly valid_to?: PlainDate
}

/** A list of codes that the record may hold in one kind of column. */
export type Codeset<C extends Code = Code> = {
  readonly id: string
  readonly title: string
  readonly source: Source
  readonly codes: readonly C[]
}

/** The codes of a set, as a union of texts: `CodeOf<typeof referralSource>`. */
export type CodeOf<S extends Codeset> = S['codes'][number]['code']

/**
 * Declares a code set; the SQL domain `<id>_code` is made from it.
 * A code that has ended keeps its line, with `valid_to`: it may be retired, never removed.
 */
export const codeset = <const C extends Code>(set: Codeset<C>): Codeset<C> => set

const labels = new WeakMap<Codeset, ReadonlyMap<string, string>>()

/** What people read for a code, ended or not. Throws for a code that is not in the set. */
export const labelOf = (set: Codeset, code: string): string => {
  let known = labels.get(set)
  if (known === undefined) {
    known = new Map(set.codes.map(each => [each.code, each.label]))
    labels.set(set, known)
  }
  const label = known.get(code)
  if (label === undefined) throw new Error(`${set.title} has no code ${code}`)
  return label
}

/** The codes that may be chosen on a day: those begun by then and not yet ended. */
export const codesOn = <C extends Code>(set: Codeset<C>, date: PlainDate): readonly C[] =>
  set.codes.filter(
    ({ valid_from, valid_to }: Code) =>
      (valid_from === undefined || valid_from <= date) && (valid_to === undefined || date <= valid_to),
  )

/** Whether this text is a code of the set, ended or not. */
export const isCodeOf = <C extends Code>(set: Codeset<C>, code: unknown): code is C['code'] =>
  set.codes.some(each => each.code === code)
