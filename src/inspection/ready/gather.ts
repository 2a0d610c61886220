import type { Role } from '../../access/roles.ts'
import { type DayFigures, figuresOfDay } from '../../measures/figures.ts'
import { latestPublished } from '../../measures/published/published.store.ts'
import type { Published } from '../../measures/published/published.ts'
import { seesSuppressed } from '../../measures/suppress.ts'
import type { Db } from '../../record/database.ts'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { allItems } from '../improvement/improvement.store.ts'
import { followed } from '../improvement/programme.ts'
import { type InspectionLine, inspections } from '../inspection/inspection.store.ts'
import { isVisit } from '../inspection/say-inspection.ts'
import { plannedActions } from '../milestone/milestone.store.ts'
import type { Planned } from '../milestone/milestone.ts'
import { adviserReports } from '../oversight/adviser-report.store.ts'
import type { AdviserReport } from '../oversight/adviser-report.ts'
import { risks } from '../risk/risk.store.ts'
import type { Risk } from '../risk/risk.ts'
import { themesOf } from '../themes/themes.ts'
import { themesOfItems } from '../themes/themes-of-items.ts'
import { lastJudged, type NextVisit, nextVisit } from './next-visit.ts'
import type { Told } from './subject.ts'
import type { VisitFinding } from './visit-finding.ts'
import { visitFindings } from './visit-findings.store.ts'

/** Everything that getting ready reads, read once: a page about one theme and one about all of them ask the same. */
export type Gathered = {
  readonly today: PlainDate
  readonly next: NextVisit
  /** Documents of our own visits that wait to be checked: what they found is not counted yet. */
  readonly waiting: readonly InspectionLine[]
  readonly items: readonly Told[]
  /** Findings of visits since the inspection that judged us; none while there is no such inspection. */
  readonly findings: readonly VisitFinding[]
  readonly day: DayFigures
  readonly published: ReadonlyMap<string, readonly Published[]>
  readonly planned: readonly Planned[]
  /** Those still open, the worst first. */
  readonly risks: readonly Risk[]
  /** The adviser's latest report; null where there is none. */
  readonly adviser: AdviserReport | null
  readonly is_suppressed: boolean
}

type Asked = { today: PlainDate; now: Moment; role: Role }

/** The themes of a finding: what its words speak of, and those of the improvements a person said it is about. */
const withThemes = (finding: Omit<VisitFinding, 'themes'>, items: readonly Told[]): VisitFinding => {
  const about = items.filter(({ item }) => finding.items.includes(item.id)).flatMap(({ themes }) => themes)
  return { ...finding, themes: [...new Set([...about, ...themesOf(finding.text)].map(({ id }) => id))] }
}

/** Reads everything that getting ready is worked out from, as this role may read it. */
export const gather = async (db: Db, { today, now, role }: Asked): Promise<Gathered> => {
  const all = await allItems(db)
  const themes = await themesOfItems(db, all)
  const items = (await followed(db, all, { today, now, role })).map(each => ({
    ...each,
    themes: (themes.get(each.item.id) ?? []).filter(({ applies }) => applies),
  }))
  const reports = await inspections(db, { waiting: true })
  const judged = lastJudged(reports.filter(({ accepted_at }) => accepted_at !== null))
  const found = judged?.start_on ? await visitFindings(db, judged.start_on) : []
  return {
    today,
    next: nextVisit(reports, judged),
    waiting: reports.filter(each => each.accepted_at === null && each.is_ours && isVisit(each.kind)),
    items,
    findings: found.map(each => withThemes(each, items)),
    day: await figuresOfDay(db, { asAt: today, now }),
    published: await latestPublished(db),
    planned: await plannedActions(db, all),
    risks: (await risks(db)).filter(({ closed_on }) => closed_on === null),
    adviser: (await adviserReports(db))[0] ?? null,
    is_suppressed: seesSuppressed(role),
  }
}
