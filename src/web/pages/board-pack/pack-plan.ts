import type { Followed } from '../../../inspection/improvement/programme.ts'
import { plannedActions } from '../../../inspection/milestone/milestone.store.ts'
import { fallsOn, milestonesByTime } from '../../../inspection/milestone/milestone.ts'
import { risks } from '../../../inspection/risk/risk.store.ts'
import { isUnreviewed, scoreWord, worstFirst } from '../../../inspection/risk/risk.ts'
import { workstreams } from '../../../inspection/workstream/workstream.store.ts'
import type { Context } from '../../page.ts'
import { workstreamLine } from '../improvement/plan-lines.ts'

/** How the programme is led, what may keep it from its aim, and what comes next, as a pack says it: open risks alone, the worst first. */
export const packPlan = async ({ db, today }: Pick<Context, 'db' | 'today'>, all: readonly Followed[]) => {
  const open = (await risks(db)).filter(({ closed_on }) => closed_on === null)
  const { soon } = milestonesByTime(await plannedActions(db), today)
  return {
    workstreams: (await workstreams(db)).map(each => workstreamLine(each, all, today)),
    risks: worstFirst(open).map(each => ({
      ...each,
      ...scoreWord(each),
      is_unreviewed: isUnreviewed(each, today),
    })),
    milestones: soon.map(each => ({ ...each, falls_on: fallsOn(each) })),
  }
}
