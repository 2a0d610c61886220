import { scopeOf } from '../../../access/permissions.ts'
import { page } from '../../page.ts'
import { withQuery } from '../../with-query.ts'
import { linesAsked } from './list-lines.ts'

const LIMIT = 500

/** The children behind a number on the team's or the service's page. */
export const teamList = page({
  path: '/team/list/:what',
  may: 'oversight.team',
  logs: 'list',
  view: 'pages/team-list/team-list.njk',
  async show(ctx) {
    const { actor, params, query } = ctx
    const lines = await linesAsked(ctx, LIMIT)
    const mayExport = scopeOf('oversight.export', actor.role) !== null
    return {
      ...lines,
      back: lines.team ? `/team?team=${lines.team.id}` : '/service',
      team_options: lines.teams.map(each => ({ value: each.id, text: each.name })),
      carry: query.role ? [{ name: 'role', value: query.role }] : [],
      csv: mayExport ? withQuery(`/team/list/${params.what}/children.csv`, query) : null,
    }
  },
})
