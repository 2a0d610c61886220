import type { Scope, Team } from '../../../practice/oversight/scope.store.ts'
import { scopeOfTeams, teamsOf } from '../../../practice/oversight/scope.store.ts'
import { NotAllowed } from '../../../record/conditions.ts'
import type { Context } from '../../page.ts'

/** The team looked at, among those this person may look at; none where there are several and the address names none. */
export type InView = { team: Team | null; teams: Team[]; scope: Scope }

/** Which team `?team=` names, if this person may look at it; a manager's own without. Throws `NotAllowed` for another's. */
export const teamInView = async ({
  db,
  actor,
  query,
  today,
}: Pick<Context, 'db' | 'actor' | 'query' | 'today'>): Promise<InView> => {
  const teams = await teamsOf(db, actor)
  const named = query.team ? teams.find(each => each.id === query.team) : undefined
  if (query.team && !named) throw new NotAllowed('This team is not one of yours to look at.')
  const team = named ?? (teams.length === 1 ? (teams[0] ?? null) : null)
  return { team, teams, scope: scopeOfTeams(team ? [team] : teams, actor, today) }
}
