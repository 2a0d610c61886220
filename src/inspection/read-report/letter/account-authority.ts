import { plainLetters } from '../letters.ts'
import { authorityKey, councilsIn, visitedIn } from './subject.ts'

const SERVICES =
  /\b(\p{Lu}[\p{L}’'-]+(?: (?:and |of |upon |on |the )*\p{Lu}[\p{L}’'-]+){0,3}?)(?:[’']s)? children[’']s (?:social care |social work )?services\b|\bchildren[’']s (?:social care |social work )?services (?:in|at|of) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/gu

const ofServices = (texts: string[]) =>
  texts.flatMap(text =>
    [...plainLetters(text).matchAll(SERVICES)].flatMap(([, before, after]) => before ?? after ?? []),
  )

/** The authority an account speaks of most, and any it speaks of as much. */
export const authorityTold = (texts: string[]): { authority: string | null; rivals: string[] } => {
  const labelled = texts.flatMap(
    text => /^(?:local )?(?:authority|council): *(\p{Lu}[\p{L}’' -]{2,60})$/iu.exec(text)?.[1] ?? [],
  )
  const said = [...labelled, ...visitedIn(texts), ...councilsIn(texts), ...ofServices(texts)]
  const times = new Map<string, { name: string; count: number }>()
  for (const name of said) {
    const key = authorityKey(name)
    times.set(key, { name: times.get(key)?.name ?? name, count: (times.get(key)?.count ?? 0) + 1 })
  }
  const [first, ...rest] = [...times.values()].toSorted((a, b) => b.count - a.count)
  if (!first) return { authority: null, rivals: [] }
  return { authority: first.name, rivals: rest.filter(each => each.count === first.count).map(each => each.name) }
}
