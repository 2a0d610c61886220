import { addDays, daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDay } from './moments.ts'
import { isHolder, type Segment, type Team, type Worker, type Workforce } from './workforce.ts'

const WEEKS = 60 * 25

/** How often a long case goes to another worker though nobody left. */
const MOVES = { good: 0.1, usual: 0.22, weak: 0.28 } as const

/**
 * Who holds which children, week by week: a case goes to the least loaded worker who is there, and on to another when
 * that one leaves or, now and then, for other reasons; sometimes with a gap between. `teamFor` gives the team with the
 * fewest children for its posts, filled or not: one that cannot fill them holds more for each of its workers.
 */
export const holdingOf = (
  teams: readonly Team[],
  { start, today }: { start: PlainDate; today: PlainDate },
): Pick<Workforce, 'hold' | 'teamFor'> => {
  const holders = new Map<Team, Worker[]>()
  for (const team of teams) {
    const list = team.workers.filter(isHolder)
    for (const worker of list) worker.load = new Int16Array(WEEKS)
    holders.set(team, list)
  }
  const week = (date: PlainDate) => Math.max(0, Math.min(WEEKS - 1, Math.floor(daysBetween(start, date) / 7)))
  const heaviest = (worker: Worker, from: number, to: number) => {
    let most = 0
    for (let each = from; each <= to; each++) most = Math.max(most, worker.load[each] ?? 0)
    return most
  }
  const teamFor: Workforce['teamFor'] = (dice, among, on) => {
    const weeks = [0, 6, 12].map(later => Math.min(week(on) + later, week(today)))
    const heldBy = (team: Team) =>
      (holders.get(team) ?? []).reduce(
        (sum, worker) => sum + weeks.reduce((all, each) => all + (worker.load[each] ?? 0), 0),
        0,
      )
    const loads = among.map(team => ({ team, weight: heldBy(team) / team.posts + dice.part() }))
    return loads.reduce((one, other) => (other.weight < one.weight ? other : one)).team
  }
  const hold: Workforce['hold'] = (dice, team, from, to, children, preferred) => {
    const segments: Segment[] = []
    let begins = from
    const last = to ?? today
    for (let turn = 0; turn < 12; turn++) {
      const here = (holders.get(team) ?? []).filter(
        worker => worker.from <= begins && (worker.to === null || worker.to > begins),
      )
      if (here.length === 0) break
      const loads = here.map(worker => ({
        worker,
        weight:
          heaviest(worker, week(begins), week(last)) * (worker.role === 'newly_qualified' ? 1.7 : 1) + dice.part() * 2,
      }))
      const worker =
        here.find(each => each === preferred) ??
        loads.reduce((one, other) => (other.weight < one.weight ? other : one)).worker
      let ends = to
      let left = false
      if (worker.to !== null && worker.to <= last && (to === null || worker.to < to)) {
        ends = worker.to
        left = true
      } else if (worker !== preferred && daysBetween(begins, last) > 160 && dice.chance(MOVES[team.standing])) {
        ends = addDays(begins, dice.whole(60, daysBetween(begins, last) - 20))
      }
      const until = week(ends ?? today)
      for (let each = week(begins); each <= until; each++) worker.load[each] = (worker.load[each] ?? 0) + children
      segments.push({ worker, from: begins, to: ends, left })
      if (ends === to || ends === null) break
      begins = left
        ? workingDay(addDays(ends, Number(dice.weighed({ '0': 5, '1': 2, '4': 2, '9': 1.4, '17': 0.6 }))))
        : ends
      if (begins >= last) break
    }
    return segments
  }
  return { hold, teamFor }
}
