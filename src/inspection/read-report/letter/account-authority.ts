import { plainLetters } from '../letters.ts'
import { councilsIn, sameAuthority, visitedIn } from './subject.ts'

const SERVICES =
  /\b(\p{Lu}[\p{L}’'-]+(?: (?:and |of |upon |on |the )*\p{Lu}[\p{L}’'-]+){0,3}?)(?:[’']s)? children[’']s (?:social care |social work )?services\b|\bchildren[’']s (?:social care |social work )?services (?:in|at|of) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/gu

const ofServices = (texts: string[]) =>
  texts.flatMap(text =>
    [...plainLetters(text).matchAll(SERVICES)].flatMap(([, before, after]) => before ?? after ?? []),
  )

/** The authority an account speaks of most, and any it speaks of as much. */
export const authorityTold = (texts: string[]): { authority: string | null; rivals: string[] } => {
  const said = [...visitedIn(texts), ...councilsIn(texts), ...ofServices(texts)]
  const counted = said.map(name => ({ name, times: said.filter(other => sameAuthority(other, name)).length }))
  const most = Math.max(0, ...counted.map(each => each.times))
  const first = counted.find(each => each.times === most)
  if (!first) return { authority: null, rivals: [] }
  const rivals = counted.filter(each => each.times === most && !sameAuthority(each.name, first.name))
  return { authority: first.name, rivals: [...new Set(rivals.map(each => each.name))] }
}
