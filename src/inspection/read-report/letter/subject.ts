import { plainAuthority } from '../authority.ts'
import { folded, plainLetters } from '../letters.ts'

export type VisitKind = 'focused visit' | 'monitoring visit'

const KIND = '(focus(?:s?ed)|monitoring)[\\s-]+visit'
const NAME = "(?<name>\\p{Lu}[\\p{L}’'.&,\\s-]{2,80}?)"
const ENDS = `(?=[’'‘]?s?\\s+(?:local authority|children[’'‘]?s\\s+(?:social\\s+(?:care|work)\\s+)?services)|\\s+(?:on|between|from|in|took|which|carried|to look)\\b|[.,;:(]|$)`

/** Subject lines: 'Focused visit to X children's services'; 'Monitoring visit: X children's services'. */
const SUBJECT = new RegExp(
  `^(?:re:? )?(?:(?:the )?(?:ofsted|ilacs|\\p{L}+|\\d{1,2}(?:st|nd|rd|th)) )?${KIND}(?: (?:to|of|at|in)|\\s?[:–—-])(?: (?:the )?children[’'‘]?s services (?:of|in|at))? ${NAME}${ENDS}`,
  'iu',
)
const GREETED = /^dear\b[^,:]{2,60}[,:]\s*/i
const WITHIN = new RegExp(
  `\\b${KIND} (?:to|of|at) (?:the )?(?:children[’'‘]?s services (?:of|in|at) )?${NAME}${ENDS}`,
  'giu',
)

/** Of which kind words that name one say this visit is. */
export const visitKindIn = (text: string): VisitKind | null => {
  const said = new RegExp(KIND, 'i').exec(plainLetters(text))?.[1]
  if (said === undefined) return null
  return /^focus/i.test(said) ? 'focused visit' : 'monitoring visit'
}

/** Words that may stand before a council's name with a capital of their own. */
const NOT_OF_NAME =
  /^(?:(?:the|in|at|for|from|when|while|after|since|but|and|as|ofsted|leaders?(?: of)?|councillors?(?: of)?)\s+)+/i

const authorityNamed = (name: string | undefined) => {
  const plain = plainAuthority(plainLetters(name ?? '').replace(NOT_OF_NAME, ''))
  return /^\p{Lu}/u.test(plain) && !/^(children|local authority|director)/i.test(plain) ? plain : null
}

/** Whether these words are a letter's subject, and what it says: the kind of visit, and of which authority. */
export const subjectOf = (text: string): { kind: VisitKind; authority: string | null } | null => {
  const said = plainLetters(text).replace(GREETED, '')
  const kind = visitKindIn(said)
  if (kind === null || said.length > 200) return null
  const found = SUBJECT.exec(said)
  return found ? { kind, authority: authorityNamed(found.groups?.name) } : null
}

/** Every authority these sentences say was visited. */
export const visitedIn = (texts: string[]): string[] =>
  texts.flatMap(text =>
    [...plainLetters(text).matchAll(WITHIN)].flatMap(found => authorityNamed(found.groups?.name) ?? []),
  )

const COUNCIL =
  /(?:(?:London|Royal|Metropolitan) Borough of \p{Lu}[\p{L}’'-]+(?: (?:and |upon |on |under )?\p{Lu}[\p{L}’'-]+){0,3}|\p{Lu}[\p{L}’'&-]+(?: (?:and |of |the |upon |on |under |with )*\p{Lu}[\p{L}’'&-]+){0,5} (?:Council|Corporation)\b)/gu

/** Every council named in these lines: 'Aldermere Borough Council', 'London Borough of Kestrel Hill'. */
export const councilsIn = (texts: string[]): string[] =>
  texts.flatMap(text => [...plainLetters(text).matchAll(COUNCIL)].flatMap(([name]) => authorityNamed(name) ?? []))

/** A name without the words that tell no authority from another, for comparing. */
export const authorityKey = (name: string): string =>
  folded(name)
    .replace(/\b(city|county|and|of|the|borough|royal|london|&)\b/g, ' ')
    .replace(/[^\p{L}]+/gu, '')

/** Whether two names plainly mean one authority: 'City of Thornwick' and 'Thornwick', 'Alder & Mere' and 'Alder and Mere'. */
export const sameAuthority = (one: string, other: string): boolean => authorityKey(one) === authorityKey(other)
