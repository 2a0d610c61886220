import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { personPage } from '../../person-page.ts'

/** Who the child is and who is around them: the network as a picture and a list, the home, the workers, the warnings. */
export const childPeople = page({
  path: '/children/:person/people',
  may: 'record.read',
  view: 'pages/child-people/child-people.njk',
  show: async ctx => ({
    banner: await childBanner(ctx.db, ctx.params.person, ctx.today),
    ...(await personPage(ctx, ctx.params.person)),
  }),
})
