import type { TakenOut } from '../../../access/access-reports.store.ts'
import { isMeasure, measureNamed } from '../../../measures/index.ts'
import { LIST_WORDS } from '../team-list/list-words.ts'

const LISTS: Readonly<Record<string, string>> = {
  '/caseload': 'their own children',
  '/service': 'the teams of a service',
  '/team': 'the workers of a team',
  '/team/list/:what': 'a list of a team',
  '/team/workers/:worker': 'a worker’s children',
  '/library': 'judgements of authorities',
  '/measures/:measure': 'the children of a measure',
}

const sayTerms = (entity: string, terms: string): string => {
  if (entity === '/measures/:measure' && isMeasure(terms)) return `${terms}, ${measureNamed(terms).title}`
  const list = entity === '/team/list/:what' ? Object.entries(LIST_WORDS).find(([name]) => name === terms) : undefined
  return list?.[1].title ?? terms
}

/** What somebody printed or took out, in words: 'took out a list of a team: Deadlines overdue'. */
export const sayTaken = ({ action, entity, terms }: Pick<TakenOut, 'action' | 'entity' | 'terms'>): string => {
  const what = `${action === 'print' ? 'printed' : 'took out'} ${LISTS[entity] ?? entity}`
  return terms ? `${what}: ${sayTerms(entity, terms)}` : what
}
