import type { Role } from '../access/roles.ts'
import { addDays, daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import { WORKERS } from './words/names.ts'

export type Worker = {
  id: string
  name: string
  forename: string
  role: Role
  team: Team
  from: PlainDate
  to: PlainDate | null
  diligence: number
  load: Int16Array
}
export type Team = {
  id: string
  name: string
  function: string
  service: string | null
  agency: string | null
  weak: boolean
  manager: Worker | null
  workers: Worker[]
}
export type Segment = { worker: Worker; from: PlainDate; to: PlainDate | null; left: boolean }

export type Workforce = {
  teams: Record<'mash' | 'edt' | 'disabled' | 'quality', Team> & {
    assessment: Team[]
    in_need: Team[]
    early_help: Team[]
    partners: Team[]
  }
  head: { front: Worker; need: Worker }
  everybody: Worker[]
  /** Who holds these children over these days: the least loaded worker there, and the next when one leaves. */
  hold(
    random: Random,
    team: Team,
    from: PlainDate,
    to: PlainDate | null,
    children: number,
    preferred?: Worker,
  ): Segment[]
  start: PlainDate
  today: PlainDate
}

/** The people anybody may sign in as, by role and team; the rest of the staff are made beside them. */
export const PERSONAS: readonly (readonly [username: string, name: string, role: Role, team: string, title: string])[] =
  [
    ['carol', 'Carol Ashby', 'contact_officer', 'MASH', 'Contact officer'],
    ['marcus', 'Marcus Bailey', 'mash_manager', 'MASH', 'MASH manager'],
    ['wendy', 'Wendy Frost', 'mash_partner', 'Police in the MASH', 'Police referral sergeant'],
    ['helen', 'Helen Rowe', 'mash_partner', 'Health in the MASH', 'Named nurse for safeguarding'],
    ['yusuf', 'Yusuf Malik', 'mash_partner', 'Education in the MASH', 'Education safeguarding officer'],
    ['eddie', 'Eddie Walsh', 'emergency_duty', 'Emergency duty', 'Emergency duty social worker'],
    ['amir', 'Amir Hussain', 'social_worker', 'Assessment, Harbour', 'Social worker'],
    ['tess', 'Tess Lockwood', 'team_manager', 'Assessment, Harbour', 'Team manager'],
    ['priya', 'Priya Sandhu', 'social_worker', 'Child in need, Alder', 'Social worker'],
    ['nia', 'Nia Campbell', 'newly_qualified', 'Child in need, Alder', 'Newly qualified social worker'],
    ['joan', 'Joan Mercer', 'practice_lead', 'Child in need, Alder', 'Practice lead'],
    ['dan', 'Dan Moss', 'team_manager', 'Child in need, Alder', 'Team manager'],
    ['grace', 'Grace Okonkwo', 'social_worker', 'Disabled children', 'Social worker'],
    ['eve', 'Eve Tanner', 'early_help_worker', 'Early help, Harbour', 'Early help lead practitioner'],
    ['ruth', 'Ruth Adeyemi', 'head_of_service', 'Help and support', 'Head of service, help and support'],
    [
      'sunil',
      'Sunil Mistry',
      'head_of_service',
      'Front door and assessment',
      'Head of service, front door and assessment',
    ],
    ['diana', 'Diana Holt', 'director', 'Children’s services', 'Director of children’s services'],
    ['quentin', 'Quentin Boateng', 'qa_auditor', 'Quality and performance', 'Quality assurance auditor'],
    ['peter', 'Peter Naylor', 'performance_analyst', 'Quality and performance', 'Performance analyst'],
    ['lena', 'Lena Campbell', 'lead_member', 'Children’s services', 'Lead member for children'],
    ['ines', 'Ines Whitfield', 'inspector', 'Inspectors', 'Inspector'],
    ['ian', 'Ian Platt', 'information_governance', 'Quality and performance', 'Information governance officer'],
    ['sam', 'Sam Voss', 'system_administrator', 'Quality and performance', 'System administrator'],
  ]

const ASSESSMENT = [
  'Harbour',
  'Moor',
  'Valley',
  'Coast',
  'Down',
  'Fell',
  'Forest',
  'Heath',
  'Marsh',
  'River',
  'Spring',
  'Weald',
]
const IN_NEED = [
  'Alder',
  'Birch',
  'Cedar',
  'Elm',
  'Hazel',
  'Juniper',
  'Larch',
  'Maple',
  'Oak',
  'Poplar',
  'Rowan',
  'Sycamore',
  'Willow',
  'Yew',
  'Aspen',
  'Hornbeam',
]
const EARLY_HELP = ['Harbour', 'Millbrook', 'Castle Moor']
const WEEKS = 60 * 25

/** Makes Aldermere's two services, their teams and everybody who has worked in them since `start`. */
export const makeWorkforce = (
  rows: Rows,
  random: Random,
  given: { people: number; start: PlainDate; today: PlainDate; passwordHash: string },
): Workforce => {
  const { start, today } = given
  const scale = given.people / 6000
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
      weak: false,
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
    capacity = 18,
  ): Worker => {
    const worker: Worker = {
      id: random.uuid(),
      name,
      forename: name.split(' ')[0] ?? name,
      role,
      team,
      from,
      to,
      diligence: 0.55 + random.part() * 0.45,
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
  const authority = addTeam('Children’s services', 'authority', null, 'service')
  const front = addTeam('Front door and assessment', 'assessment', null, 'service')
  const need = addTeam('Help and support', 'child_in_need', null, 'service')
  const mash = addTeam('MASH', 'front_door', front)
  const edt = addTeam('Emergency duty', 'front_door', front)
  const assessment = ASSESSMENT.slice(0, Math.max(3, Math.min(12, Math.round(3 * scale)))).map(name =>
    addTeam(`Assessment, ${name}`, 'assessment', front),
  )
  const in_need = IN_NEED.slice(0, Math.max(4, Math.min(16, Math.round(4 * scale)))).map(name =>
    addTeam(`Child in need, ${name}`, 'child_in_need', need),
  )
  const disabled = addTeam('Disabled children', 'disabled_children', need)
  const early_help = EARLY_HELP.map(name => addTeam(`Early help, ${name}`, 'early_help', need))
  const quality = addTeam('Quality and performance', 'quality', authority)
  const partners = (['police', 'health', 'education'] as const).map(agency =>
    addTeam(`${agency[0]?.toUpperCase()}${agency.slice(1)} in the MASH`, 'partner', null, 'team', agency),
  )
  addTeam('Inspectors', 'partner', null, 'team', null)
  for (const [place, team] of assessment.entries()) team.weak = place % 3 === 1
  for (const [place, team] of in_need.entries()) team.weak = place % 4 === 2

  const long = addDays(start, -700)
  for (const [username, name, role, teamName, title] of [...PERSONAS].sort(
    (one, other) => Number(other[2] === 'team_manager') - Number(one[2] === 'team_manager'),
  )) {
    const team = teamNamed.get(teamName) as Team
    const from = role === 'newly_qualified' ? addDays(today, -200) : role === 'inspector' ? addDays(today, -5) : long
    const worker = addWorker(name, role, team, title, from, null, role === 'newly_qualified' ? 12 : 18)
    worker.diligence = username === 'priya' ? 0.93 : worker.diligence
    rows.add('account', {
      id: random.uuid(),
      worker_id: worker.id,
      username,
      password_hash: given.passwordHash,
      is_demonstration: true,
      created_at: created,
    })
  }
  /** A post and everybody who has sat in it, one after another. */
  const post = (role: Role, team: Team, title: string, mean: number) => {
    let from = addDays(start, -random.whole(20, 900))
    for (;;) {
      const stays = Math.round(mean * (0.25 + random.part() * 1.8))
      const to = addDays(from, stays)
      const isNew = role === 'social_worker' && daysBetween(from, today) < 330 && to > today && random.chance(0.5)
      if (to >= start)
        addWorker(
          newName(),
          isNew ? 'newly_qualified' : role,
          team,
          isNew ? 'Newly qualified social worker' : title,
          workingDay(from),
          to > today ? null : to,
          isNew ? 12 : 18,
        )
      if (to > today) return
      from = addDays(to, random.whole(3, 60))
    }
  }
  const posts = (count: number, role: Role, team: Team, title: string, mean: number) => {
    for (let each = 0; each < count; each++) post(role, team, title, mean)
  }
  const perTeam = (share: number, teams: number) => Math.max(2, Math.round((share * given.people) / teams))
  for (const team of [...assessment, ...in_need, disabled])
    if (!team.manager) addWorker(newName(), 'team_manager', team, 'Team manager', long, null)
  for (const team of assessment)
    posts(perTeam(0.0017, assessment.length), 'social_worker', team, 'Social worker', team.weak ? 450 : 900)
  for (const team of in_need)
    posts(perTeam(0.0031, in_need.length), 'social_worker', team, 'Social worker', team.weak ? 400 : 1000)
  posts(perTeam(0.0007, 1), 'social_worker', disabled, 'Social worker', 1200)
  for (const team of [...assessment, ...in_need.slice(1)]) posts(1, 'practice_lead', team, 'Practice lead', 1500)
  for (const team of early_help)
    posts(perTeam(0.002, early_help.length), 'early_help_worker', team, 'Early help practitioner', 1300)
  posts(perTeam(0.0012, 1), 'contact_officer', mash, 'Contact officer', 1100)
  posts(Math.max(1, Math.round(scale)), 'mash_manager', mash, 'Assistant MASH manager', 1500)
  posts(4, 'emergency_duty', edt, 'Emergency duty social worker', 1600)
  for (const team of partners) posts(1, 'mash_partner', team, 'MASH partner', 1400)
  posts(2, 'qa_auditor', quality, 'Quality assurance auditor', 1400)
  const [marcus] = mash.workers.filter(worker => worker.role === 'mash_manager')
  mash.manager = marcus ?? null

  const holders = new Map<Team, Worker[]>()
  for (const team of [...assessment, ...in_need, disabled]) {
    const list = team.workers.filter(worker => worker.role === 'social_worker' || worker.role === 'newly_qualified')
    for (const worker of list) worker.load = new Int16Array(WEEKS)
    holders.set(team, list)
  }
  const week = (date: PlainDate) => Math.max(0, Math.min(WEEKS - 1, Math.floor(daysBetween(start, date) / 7)))
  const heaviest = (worker: Worker, from: number, to: number) => {
    let most = 0
    for (let each = from; each <= to; each++) most = Math.max(most, worker.load[each] ?? 0)
    return most
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
      } else if (worker !== preferred && daysBetween(begins, last) > 160 && dice.chance(0.3)) {
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
  const headOf = (team: Team) => team.workers.find(worker => worker.role === 'head_of_service') as Worker
  return {
    teams: { mash, edt, disabled, quality, assessment, in_need, early_help, partners },
    head: { front: headOf(front), need: headOf(need) },
    everybody,
    hold,
    start,
    today,
  }
}
