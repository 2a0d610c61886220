import type { Followed } from '../../../inspection/improvement/programme.ts'
import { plannedActions } from '../../../inspection/milestone/milestone.store.ts'
import { fallsOn, milestonesByTime } from '../../../inspection/milestone/milestone.ts'
import { adviserReports } from '../../../inspection/oversight/adviser-report.store.ts'
import type { AdviserReport } from '../../../inspection/oversight/adviser-report.ts'
import { risks } from '../../../inspection/risk/risk.store.ts'
import { isUnreviewed, scoreWord, worstFirst } from '../../../inspection/risk/risk.ts'
import { workstreams } from '../../../inspection/workstream/workstream.store.ts'
import { labelOf } from '../../../vocabulary/codeset.ts'
import { adviserRecommendation } from '../../../vocabulary/codesets/adviser-recommendation.ts'
import type { Context } from '../../page.ts'
import { showsTone } from '../../shows-tone.ts'
import { workstreamLine } from '../improvement/plan-lines.ts'

/** The adviser's last report as a pack says it: what they recommend, and what they see of each workstream and improvement. */
const adviceSaid = ({ id, adviser, to_on, reported_on, recommendation, because, ...said }: AdviserReport) => ({
  adviser,
  to_on,
  reported_on,
  recommends: labelOf(adviserRecommendation, recommendation),
  because,
  address: `/adviser-reports/${id}`,
  views: [
    ...said.workstream_views.map(({ name, shows, says }) => ({ of: name, shows, says })),
    ...said.views.map(({ number, text, shows, says }) => ({ of: `${number}. ${text}`, shows, says })),
  ].map(each => ({ ...each, tone: showsTone(each.shows) })),
})

/** How the programme is led, what the adviser says of it, what may keep it from its aim, and what comes next, as a pack says it: open risks alone, the worst first. */
export const packPlan = async ({ db, today }: Pick<Context, 'db' | 'today'>, all: readonly Followed[]) => {
  const open = (await risks(db)).filter(({ closed_on }) => closed_on === null)
  const { soon } = milestonesByTime(await plannedActions(db), today)
  const [advice] = await adviserReports(db)
  return {
    workstreams: (await workstreams(db)).map(each => workstreamLine(each, all, today)),
    advice: advice ? adviceSaid(advice) : null,
    risks: worstFirst(open).map(each => ({
      ...each,
      ...scoreWord(each),
      is_unreviewed: isUnreviewed(each, today),
    })),
    milestones: soon.map(each => ({ ...each, falls_on: fallsOn(each) })),
  }
}
