import { type Permission, scopeOf } from '../../../access/permissions.ts'
import { clockNamed } from '../../../clocks/index.ts'
import { childSummary as readSummary } from '../../../record/child-summary.store.ts'
import { type Reason, whyInvolved } from '../../../record/child-summary.ts'
import { bannerOf } from '../../child-banner.ts'
import { familyPicture } from '../../family-picture.ts'
import { page } from '../../page.ts'
import { lineOfTime } from './line-of-time.ts'

/** How many deadlines stand on the first page; the rest are on their own. */
const SHOWN = 6
const LONGEST = 700

/** The first paragraphs, up to where a reader of ten seconds stops. */
const inShort = (words: string) => {
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST)
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('\n'))
  return `${cut.slice(0, end > LONGEST / 2 ? end + 1 : LONGEST)} …`
}
const shortened = (reason: Reason | null) => reason && { ...reason, words: inShort(reason.words) }

/** 'See the child', without how long it may take: the tag beside it says when. */
const shortDuty = (id: string) => clockNamed(id).duty.split(' within {length}')[0]

/** One screen that says in ten seconds who this child is and what matters about them now. */
export const childSummary = page({
  path: '/children/:person',
  may: 'record.read',
  view: 'pages/child-summary/child-summary.njk',
  async show({ db, params, today, actor }) {
    const { banner, summary, network } = await readSummary(db, params.person, today)
    const may = (permission: Permission) => scopeOf(permission, actor.role) !== null
    return {
      banner: bannerOf(banner, today),
      first_name: banner.known_as ?? banner.forename,
      why: shortened(whyInvolved(summary)),
      summary,
      due: summary.due.slice(0, SHOWN).map(run => ({
        ...run,
        duty: shortDuty(run.clock),
        source: clockNamed(run.clock).source,
      })),
      more_due: Math.max(0, summary.due.length - SHOWN),
      family: familyPicture(network, today),
      line: lineOfTime(summary, today),
      may: { visit: may('visit.write'), decide: may('decision.write'), answer: may('drift.answer') },
    }
  },
})
