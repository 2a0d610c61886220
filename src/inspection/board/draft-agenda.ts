import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import type { Followed } from '../improvement/programme.ts'
import { sayBecause } from '../improvement/standing.ts'
import type { AgendaItem } from './board.ts'

/** A matter on an agenda before it is written down. */
export type Drafted = Pick<AgendaItem, 'title' | 'presenter' | 'purpose' | 'improvement_item_id'>

export type ForAgenda = {
  chair: string | null
  /** The day of the last meeting held whose minutes are still a draft. */
  to_agree: PlainDate | null
  open_actions: number
  programme: readonly Pick<Followed, 'item' | 'standing'>[]
  /** What the pack for this meeting asks to be decided. */
  decisions: readonly string[]
}

const WORD = { behind: 'It is behind', reopened: 'It was opened again' } as const

const matter = (title: string, some: Partial<Drafted> = {}): Drafted => ({
  title,
  presenter: null,
  purpose: 'discussion',
  improvement_item_id: null,
  ...some,
})

const ofProgramme = ({ item, standing }: Pick<Followed, 'item' | 'standing'>): Drafted[] => {
  if (standing.status !== 'behind' && standing.status !== 'reopened') return []
  const title = `Improvement ${item.number}: ${item.text} ${WORD[standing.status]}: ${sayBecause(standing)}`
  return [matter(title, { presenter: item.owner, improvement_item_id: item.id })]
}

/**
 * An agenda from where the programme stands: what every meeting has, each improvement that is behind or was opened again, and
 * what the pack asks the board to decide.
 */
export const draftAgenda = ({ chair, to_agree, open_actions, programme, decisions }: ForAgenda): Drafted[] => [
  matter('Welcome, apologies and interests', { presenter: chair, purpose: 'information' }),
  ...(to_agree
    ? [matter(`Minutes of the meeting of ${sayDate(to_agree)}`, { presenter: chair, purpose: 'decision' })]
    : []),
  ...(open_actions > 0
    ? [matter(`Actions of earlier meetings: ${open_actions} to be answered`, { presenter: chair })]
    : []),
  matter('The programme on one page'),
  ...programme.flatMap(ofProgramme),
  ...decisions.map(title => matter(title, { purpose: 'decision' })),
  matter('What children, families and staff have told us'),
  matter('Any other business, and when the board next meets', { presenter: chair, purpose: 'information' }),
]
