import type { Role } from '../access/roles.ts'
import { addDays, daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import { WORKERS } from './words/names.ts'
import { PERSONAS } from './words/workforce.ts'
import type { Team, Worker } from './workforce.ts'

/** What the people of a team that does well, or struggles, are better or worse at. */
const DILIGENCE = { good: 0.06, usual: 0, weak: -0.12 } as const

/** How many weighted children one carries: more for a little while in assessment, fewer in the first year. */
const capacityOf = (team: Team, isNew: boolean) => (isNew ? 12 : team.function === 'assessment' ? 22 : 20)

/** A post since when, and until when: a day from which nobody sits in it. */
type Chair = { since?: PlainDate | undefined; vacant?: PlainDate | undefined }

/** How teams and the people in them are added: `addPosts` fills so many chairs, one worker after another in each. */
export const staffOf = (rows: Rows, random: Random, { start, today }: { start: PlainDate; today: PlainDate }) => {
  const everybody: Worker[] = []
  const teamNamed = new Map<string, Team>()
  const used = new Set<string>(PERSONAS.map(([, name]) => name))
  const created = at(addDays(start, -30), 540)
  const addTeam = (
    name: string,
    fn: string,
    service: Team | null,
    kind: 'team' | 'service' = 'team',
    agency: string | null = null,
  ): Team => {
    const team: Team = {
      id: random.uuid(),
      name,
      function: fn,
      service: service?.id ?? null,
      agency,
      standing: 'usual',
      posts: 1,
      manager: null,
      workers: [],
    }
    rows.add('team', {
      id: team.id,
      created_at: created,
      name,
      kind,
      function: fn,
      service_id: team.service,
      agency,
    } as never)
    teamNamed.set(name, team)
    return team
  }
  const newName = () => {
    for (;;) {
      const name = `${random.pick(random.chance(0.82) ? WORKERS.women : WORKERS.men)} ${random.pick(WORKERS.surnames)}`
      if (!used.has(name) || used.size > 4000) {
        used.add(name)
        return name
      }
    }
  }
  const addWorker = (
    name: string,
    role: Role,
    team: Team,
    title: string,
    from: PlainDate,
    to: PlainDate | null,
    capacity = capacityOf(team, role === 'newly_qualified'),
  ): Worker => {
    const worker: Worker = {
      id: random.uuid(),
      name,
      forename: name.split(' ')[0] ?? name,
      role,
      team,
      from,
      to,
      diligence: 0.55 + random.part() * 0.4 + DILIGENCE[team.standing],
      load: new Int16Array(0),
    }
    rows.add('worker', {
      id: worker.id,
      created_at: at(workingDay(from), 540),
      full_name: name,
      role,
      job_title: title,
      team_id: team.id,
      manager_id: team.manager?.id ?? null,
      swe_number: /social_worker|newly|practice|manager|head|duty/.test(role)
        ? `SW${random.whole(10_000, 199_999)}`
        : null,
      employment: role === 'social_worker' && random.chance(0.2) ? 'agency' : 'permanent',
      fte: random.chance(0.15) ? 0.6 : 1,
      capacity,
      started_on: from,
      ended_on: to,
    })
    everybody.push(worker)
    team.workers.push(worker)
    if (role === 'team_manager' || role === 'mash_manager') team.manager = worker
    return worker
  }
  /** A post and everybody who has sat in it, one after another. Somebody sits in it today unless it is `vacant`. */
  const post = (role: Role, team: Team, title: string, mean: number, { since, vacant }: Chair = {}) => {
    let from = since ?? addDays(start, -random.whole(20, 900))
    for (;;) {
      const left = addDays(from, Math.round(mean * (0.25 + random.part() * 1.8)))
      const next = addDays(left, random.whole(0, random.chance(0.7) ? 9 : 60))
      const last = next >= (vacant ?? today)
      const to = last ? (vacant ?? null) : left
      const isNew = role === 'social_worker' && to === null && daysBetween(from, today) < 330 && random.chance(0.4)
      if (to === null || to >= start)
        addWorker(
          newName(),
          isNew ? 'newly_qualified' : role,
          team,
          isNew ? 'Newly qualified social worker' : title,
          workingDay(from),
          to,
          capacityOf(team, isNew),
        )
      if (last) return
      from = next
    }
  }
  const addPosts = (count: number, role: Role, team: Team, title: string, mean: number, chair: Chair = {}) => {
    for (let each = 0; each < count; each++) post(role, team, title, mean, chair)
  }
  return { everybody, teamNamed, created, addTeam, addWorker, newName, addPosts }
}
