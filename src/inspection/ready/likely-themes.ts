import type { AskedAtVisit } from '../library/search/asked-at-visit.store.ts'
import { THEMES, type Theme } from '../themes/themes.ts'
import { ofTheme, type Told } from './subject.ts'
import { isWeak, type VisitFinding } from './visit-finding.ts'

/** What is written of one theme before the next visit. Each is a count of what is there, and none says what will be asked. */
export type LikelyTheme = Theme & {
  /** Improvements of this theme that are not closed. */
  readonly open: readonly Told[]
  /** Findings of visits since the judgement that say it is weak, and in how many visits, the last of them. */
  readonly weak: { readonly findings: number; readonly visits: number; readonly last: VisitFinding | null }
  /** Letters of others' visits of this number that found it weak. */
  readonly others: number
  /** How many of the three name it. */
  readonly named_by: number
}

type Given = { items: readonly Told[]; findings: readonly VisitFinding[]; asked: AskedAtVisit }

const isOpen = ({ standing }: Told) => standing.status !== 'evidenced'

/**
 * Every theme that is open in the programme, was found weak by a visit since, or was found weak elsewhere at the same number of
 * visit: first those that most of the three name, then those found weak at most visits.
 */
export const likelyThemes = ({ items, findings, asked }: Given): LikelyTheme[] =>
  THEMES.map(theme => {
    const own = ofTheme({ items, findings }, theme.id)
    const open = own.items.filter(isOpen)
    const weak = own.findings.filter(isWeak)
    const others = asked.themes.find(each => each.theme === theme.id)?.letters ?? 0
    return {
      ...theme,
      open,
      weak: {
        findings: weak.length,
        visits: new Set(weak.map(each => each.inspection_id)).size,
        last: weak.at(-1) ?? null,
      },
      others,
      named_by: [open.length, weak.length, others].filter(count => count > 0).length,
    }
  })
    .filter(({ named_by }) => named_by > 0)
    .sort(
      (one, other) =>
        other.named_by - one.named_by ||
        other.weak.visits - one.weak.visits ||
        other.open.length - one.open.length ||
        other.others - one.others,
    )
