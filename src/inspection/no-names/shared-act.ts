import type { About, Act, Call } from '../../record/act.ts'
import type { Refusal } from '../../record/form.ts'
import { isId } from '../../record/is-id.ts'
import { namesIn } from './names-in.store.ts'

/** Words of an act where they stand, by the field a form would show a refusal at: 'note', 'decisions[2][why]'. */
type Worded = { field: string; text: string }

/** Every text of what was given, however deep; ids and the bytes of files are none. */
const wordsOf = (value: unknown, field = ''): Worded[] => {
  if (typeof value === 'string') return isId(value) ? [] : [{ field, text: value }]
  if (Array.isArray(value)) return value.flatMap((each, n) => wordsOf(each, `${field}[${n}]`))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([name, each]) => wordsOf(each, field ? `${field}[${name}]` : name))
}

const sayNamed = (words: readonly string[]) =>
  `Write it so that nobody could be known by it: ${words.map(each => `“${each}”`).join(', ')} ${words.length === 1 ? 'is' : 'are'} the name or number of somebody on the record. The board, the adviser and the lead member read this`

/**
 * Declares an act whose words are read by those who may know nobody on the record: the board, the adviser, the lead member.
 * Besides what it refuses itself, it refuses words that hold somebody's full name or number, and says which. `but`: fields for the names of those who sit on a board.
 */
export const sharedAct = <Values, A extends About, Done extends object>(
  it: Act<Values, A, Done>,
  { but }: { but?: RegExp } = {},
): Act<Values, A, Done> & { names_nobody: true } => ({
  ...it,
  names_nobody: true,
  async refuses(call: Call<Values, A>): Promise<Refusal[]> {
    const words = wordsOf(call.values).filter(({ field }) => !but?.test(field))
    const named = await namesIn(
      call.db,
      words.map(({ text }) => text),
    )
    const byText = Map.groupBy(named, ({ text }) => text)
    const refusals = [...byText].map(([n, places]) => ({
      field: words[n]?.field ?? '',
      says: sayNamed([...new Set(places.map(({ from, to }) => words[n]?.text.slice(from, to) ?? ''))]),
    }))
    return [...((await it.refuses?.(call)) ?? []), ...refusals]
  },
})
