import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import type { Context } from '../../page.ts'

const DOINGS = {
  write: 'assessment.write',
  check: 'assessment.check',
  authorise: 'assessment.authorise',
  tell: 'assessment.tell',
  plan: 'plan.write',
  close: 'case.close',
} as const

/** What this reader may do about one child's assessment and what follows it: which buttons stand on the page. */
export const doingsOf = async ({ db, actor }: Pick<Context, 'db' | 'actor'>, personId: string) => {
  const [reach] = await reachOf(db, actor, [personId])
  const may = (doing: keyof typeof DOINGS) => (reach ? allows(DOINGS[doing], actor.role, reach) === 'yes' : false)
  return {
    write: may('write'),
    check: may('check'),
    authorise: may('authorise'),
    tell: may('tell'),
    plan: may('plan'),
    close: may('close'),
  }
}
