import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Child } from './family.ts'
import { at } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say } from './phrases/say.ts'
import type { Segment, Team, Worker } from './workforce.ts'
import { aboutChild, decide, type Story, tell } from './write.ts'

/** Gives these children a lead worker from this day, and another each time one leaves. `to` is null while it goes on. */
export const holdCase = (
  story: Story,
  children: readonly Child[],
  team: Team,
  from: PlainDate,
  to: PlainDate | null,
  transfer = false,
): Segment[] => {
  const { rows, family, force } = story
  const { random } = family
  const segments = force.hold(random, team, from, to, children.length, family.course?.holder)
  for (const [place, segment] of segments.entries()) {
    const { worker } = segment
    const begun = at(segment.from, random.whole(570, 1000))
    const last = place === segments.length - 1
    const reason =
      segment.to === null
        ? null
        : last
          ? segment.left
            ? 'LEFTRL'
            : transfer || to === null
              ? 'OTHERS'
              : 'TSPROC'
          : segment.left
            ? 'LEFTRL'
            : random.weighed({ MANAGE: 5, ABSENC: 3, PCCHAN: 1, CHCHAN: 0.4 })
    const handover =
      segment.to !== null ? say(COMMON.handover, aboutChild(story, children[0] as Child, segment.to)) : null
    for (const child of children) {
      const id = random.uuid()
      rows.add('involvement', {
        id,
        created_at: begun,
        created_by: team.manager?.id ?? null,
        person_id: child.id,
        worker_id: worker.id,
        team_id: team.id,
        role_code: worker.role === 'newly_qualified' ? 'ASYE' : 'SW',
        is_lead: true,
        start_at: segment.from,
        end_at: segment.to,
        change_reason: reason as 'MANAGE' | null,
        handover,
        child_told_on: segment.to !== null && random.chance(0.6) ? segment.to : null,
      })
      tell(story, {
        person_id: child.id,
        at: begun,
        kind: 'worker',
        table: 'involvement',
        id,
        significance: 2,
        by: team.manager,
        says: place === 0 ? `${worker.name} became the social worker` : `${worker.name} took over as the social worker`,
      })
      if (team.manager && (place === 0 || random.chance(0.5)))
        decide(story, {
          person_id: child.id,
          kind: 'allocation',
          at: begun,
          by: team.manager,
          table: 'involvement',
          id,
          what: `Allocated to ${worker.name}`,
          why: random.pick([
            'Has worked with this need before and has room.',
            'Knows the school and lives near the patch.',
            'Next in turn; caseload allows.',
            'Least loaded in the team today.',
          ]),
          read: ['referral'],
        })
    }
  }
  return segments
}

/** Who held the case on a day: the last to have begun by then. */
export const workerOn = (segments: readonly Segment[], on: PlainDate): Worker | null => {
  let found: Worker | null = segments[0]?.worker ?? null
  for (const segment of segments) if (segment.from <= on) found = segment.worker
  return found
}
