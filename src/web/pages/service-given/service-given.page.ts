import { earlierServices, findService } from '../../../record/service-given/service-given.store.ts'
import { childBanner } from '../../child-banner.ts'
import { type Context, page } from '../../page.ts'
import { mayDo } from '../child-plan/may-do.ts'

/** The child whom this help is for, as a page's `about`. */
export const aboutService = async ({ db, params }: Context<'/services/:service'>): Promise<string[]> => [
  (await findService(db, params.service)).person_id,
]

/** The help a form is about, with the child's banner. */
export const aroundService = async ({ db, params, today }: Context<'/services/:service'>) => {
  const service = await findService(db, params.service)
  return { service, banner: await childBanner(db, service.person_id, today) }
}

/** One record of help: what it is, what it changed, and its earlier records; one put aside stays to be read here. */
export const serviceGiven = page({
  path: '/services/:service',
  may: 'record.read',
  view: 'pages/service-given/service-given.njk',
  about: aboutService,
  async show(ctx) {
    const shown = await aroundService(ctx)
    const { service } = shown
    const may = await mayDo(ctx.db, ctx.actor, service.person_id, ['service.change'])
    const stands = service.put_aside === null
    return {
      ...shown,
      earlier: (await earlierServices(ctx.db, service)).map(({ id, put_aside }) => ({
        ...put_aside,
        href: `/services/${id}`,
      })),
      may_end: may['service.change'] && stands && service.end_on === null,
      may_correct: may['service.change'] && stands,
    }
  },
})
