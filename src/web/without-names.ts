import { type Role, readsNoName } from '../access/roles.ts'
import { namesIn } from '../inspection/no-names/names-in.store.ts'
import { couldName, withheld } from '../inspection/no-names/spoken-words.ts'
import type { Db } from '../record/database.ts'
import { isId } from '../record/is-id.ts'
import { type Answer, isAnswer } from './answers.ts'

const isPlain = (value: object): boolean => {
  const made = Object.getPrototypeOf(value)
  return made === Object.prototype || made === null
}

/** Rebuilds what a template is given, each text of it through `say`; what holds no text stays the very same. */
const eachText = (value: unknown, say: (text: string) => string, seen: Map<object, unknown>): unknown => {
  if (typeof value === 'string') return say(value)
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value) && !isPlain(value)) return value
  const known = seen.get(value)
  if (known !== undefined) return known
  const made: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {}
  seen.set(value, made)
  for (const [name, each] of Object.entries(value)) Reflect.set(made, name, eachText(each, say, seen))
  return made
}

/** What is given with every name and number of somebody on the record withheld. One question, however much there is. */
const withheldIn = async <Given>(db: Db, given: Given): Promise<Given> => {
  const texts = new Set<string>()
  eachText(
    given,
    text => {
      if (couldName(text) && !isId(text)) texts.add(text)
      return text
    },
    new Map(),
  )
  const list = [...texts]
  const named = Map.groupBy(await namesIn(db, list), ({ text }) => text)
  if (named.size === 0) return given
  const said = new Map([...named].map(([n, places]) => [list[n], withheld(list[n] ?? '', places)]))
  return eachText(given, text => said.get(text) ?? text, new Map()) as Given
}

/** A file as text where it is one; null where it is not words: a picture, a PDF, a stream. */
const textOf = (answer: Answer): string | null => {
  if (answer.answer !== 'download' || !/^text\/|json/.test(answer.type)) return null
  if (typeof answer.body === 'string') return answer.body
  return Buffer.isBuffer(answer.body) ? answer.body.toString() : null
}

const answerWithout = async (db: Db, answer: Answer): Promise<Answer> => {
  if (answer.answer === 'json') return { ...answer, value: await withheldIn(db, answer.value) }
  const text = textOf(answer)
  if (text === null || answer.answer !== 'download') return answer
  const body = await withheldIn(db, text)
  return body === text ? answer : { ...answer, body }
}

/**
 * What a page shows, as this role may read it. Whoever reads no child's record is shown no name and no number of anybody on it,
 * whatever was typed where; for everybody else nothing is changed or asked. A PDF is looked through when it is put in.
 */
export const withoutNames = async <Shown extends object>(db: Db, role: Role, shown: Shown): Promise<Shown> => {
  if (!readsNoName(role)) return shown
  return isAnswer(shown) ? ((await answerWithout(db, shown)) as Shown) : withheldIn(db, shown)
}
