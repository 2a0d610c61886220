import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { holdingOf } from './hold.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import { staffOf } from './staff.ts'
import { ASSESSMENT, EARLY_HELP, IN_NEED, PERSONAS } from './words/workforce.ts'
import { isHolder, type Standing, type Team, type Worker, type Workforce } from './workforce.ts'

const BY_PLACE: readonly Standing[] = ['usual', 'good', 'weak']

/** How many days people stay in a team on average. */
const STAYS = { good: 1400, usual: 950, weak: 620 } as const

/** Makes Aldermere's two services, their teams and everybody who has worked in them since `start`. */
export const makeWorkforce = (
  rows: Rows,
  random: Random,
  given: { people: number; start: PlainDate; today: PlainDate; passwordHash: string },
): Workforce => {
  const { start, today } = given
  const scale = given.people / 6000
  const { everybody, teamNamed, created, addTeam, addWorker, newName, addPosts } = staffOf(rows, random, given)
  const authority = addTeam('Children’s services', 'authority', null, 'service')
  const front = addTeam('Front door and assessment', 'assessment', null, 'service')
  const need = addTeam('Help and support', 'child_in_need', null, 'service')
  const mash = addTeam('MASH', 'front_door', front)
  const edt = addTeam('Emergency duty', 'front_door', front)
  const assessment = ASSESSMENT.slice(0, Math.max(2, Math.min(12, Math.round(2 * scale)))).map(name =>
    addTeam(`Assessment, ${name}`, 'assessment', front),
  )
  const in_need = IN_NEED.slice(0, Math.max(3, Math.min(16, Math.round(4 * scale)))).map(name =>
    addTeam(`Child in need, ${name}`, 'child_in_need', need),
  )
  const disabled = addTeam('Disabled children', 'disabled_children', need)
  const early_help = EARLY_HELP.map(name => addTeam(`Early help, ${name}`, 'early_help', need))
  const quality = addTeam('Quality and performance', 'quality', authority)
  const partners = (['police', 'health', 'education'] as const).map(agency =>
    addTeam(`${agency[0]?.toUpperCase()}${agency.slice(1)} in the MASH`, 'partner', null, 'team', agency),
  )
  addTeam('Inspectors', 'partner', null, 'team', null)
  // Moor and Cedar struggle and Birch does well; a larger authority has more of each.
  for (const [place, team] of assessment.entries()) if (place % 6 === 1) team.standing = 'weak'
  for (const [place, team] of in_need.entries()) team.standing = BY_PLACE[place % 8] ?? 'usual'

  const long = addDays(start, -700)
  for (const [username, name, role, teamName, title] of [...PERSONAS].sort(
    (one, other) => Number(other[2] === 'team_manager') - Number(one[2] === 'team_manager'),
  )) {
    const team = teamNamed.get(teamName) as Team
    const from = role === 'newly_qualified' ? addDays(today, -200) : role === 'inspector' ? addDays(today, -5) : long
    const worker = addWorker(name, role, team, title, from, null)
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
  const perTeam = (share: number, teams: number) => Math.max(2, Math.round((share * given.people) / teams))
  for (const team of [...assessment, ...in_need, disabled])
    if (!team.manager) addWorker(newName(), 'team_manager', team, 'Team manager', long, null)
  /**
   * Posts for about seventeen children each, whoever has an account counted. Half are of the last three years, before
   * which people held more; a team that struggles has one it cannot fill.
   */
  const holders = (share: number, teams: readonly Team[]) => {
    const upTo = (place: number) => Math.round((place * Math.round(share * given.people)) / teams.length)
    for (const [place, team] of teams.entries()) {
      const already = team.workers.filter(isHolder).length
      team.posts = Math.max(already, 1, upTo(place + 1) - upTo(place))
      const wanted = team.posts - already
      for (let each = 0; each < wanted; each++) {
        const since = each >= wanted / 2 ? addDays(today, -random.whole(250, 1000)) : undefined
        const vacant = team.standing === 'weak' && team.posts > 3 && each === 0 ? addDays(today, -85) : undefined
        addPosts(1, 'social_worker', team, 'Social worker', STAYS[team.standing], { since, vacant })
      }
    }
  }
  holders(0.00102, assessment)
  holders(0.003, in_need)
  holders(0.00055, [disabled])
  for (const team of [...assessment, ...in_need.slice(1)]) addPosts(1, 'practice_lead', team, 'Practice lead', 1500)
  for (const team of early_help)
    addPosts(perTeam(0.002, early_help.length), 'early_help_worker', team, 'Early help practitioner', 1300)
  addPosts(perTeam(0.0012, 1), 'contact_officer', mash, 'Contact officer', 1100)
  addPosts(Math.max(1, Math.round(scale)), 'mash_manager', mash, 'Assistant MASH manager', 1500)
  addPosts(4, 'emergency_duty', edt, 'Emergency duty social worker', 1600)
  for (const team of partners) addPosts(1, 'mash_partner', team, 'MASH partner', 1400)
  addPosts(2, 'qa_auditor', quality, 'Quality assurance auditor', 1400)
  const [marcus] = mash.workers.filter(worker => worker.role === 'mash_manager')
  mash.manager = marcus ?? null

  const headOf = (team: Team) => team.workers.find(worker => worker.role === 'head_of_service') as Worker
  return {
    teams: { mash, edt, disabled, quality, assessment, in_need, early_help, partners },
    head: { front: headOf(front), need: headOf(need) },
    everybody,
    ...holdingOf([...assessment, ...in_need, disabled], given),
    start,
    today,
  }
}
