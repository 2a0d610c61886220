import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Shows } from '../closing/evidence.ts'
import type { ThemeId } from '../themes/match.ts'
import { shownBy } from '../thread/visit-words.ts'

/** What a visit found since the inspection that judged us, and which improvements a person said it is about. */
export type VisitFinding = {
  id: string
  inspection_id: string
  kind: string
  visit_number: number | null
  start_on: PlainDate | null
  end_on: PlainDate | null
  text: string
  tone: string | null
  items: string[]
  shows: Shows[]
  themes: readonly ThemeId[]
}

/** Whether a finding says that something is weak: what people said of it stands before the tone it was read in. */
export const isWeak = ({ shows, tone }: Pick<VisitFinding, 'shows' | 'tone'>): boolean =>
  shows.length > 0 ? shows.includes('not_better') : shownBy(tone) === 'not_better'

/** Whether a finding says that something is good or better, and nothing in it that it is not. */
export const isStrong = ({ shows, tone }: Pick<VisitFinding, 'shows' | 'tone'>): boolean =>
  shows.length > 0 ? shows.every(each => each === 'better') : shownBy(tone) === 'better'
