import { scopeOf } from '../../../access/permissions.ts'
import { sayInspection, sayVisitBriefly } from '../../../inspection/inspection/say-inspection.ts'
import { askedAtVisit } from '../../../inspection/library/search/asked-at-visit.store.ts'
import { gapsOf } from '../../../inspection/ready/gaps.ts'
import { type Gathered, gather } from '../../../inspection/ready/gather.ts'
import { type LikelyTheme, likelyThemes } from '../../../inspection/ready/likely-themes.ts'
import { ofTheme } from '../../../inspection/ready/subject.ts'
import { nth } from '../../../vocabulary/words.ts'
import { page } from '../../page.ts'

const lineOf = ({ open, weak, ...theme }: LikelyTheme, gathered: Gathered) => ({
  ...theme,
  open: open.map(({ item }) => ({ id: item.id, number: item.number })),
  weak: { ...weak, last: weak.last === null ? null : sayVisitBriefly(weak.last) },
  gaps: gapsOf(ofTheme(gathered, theme.id), gathered.today).length,
})

/** What the next visit may look at: what is open, what visits found weak, and what others were asked at the same visit, as counts. */
export const ready = page({
  path: '/improvement/ready',
  may: 'ready.read',
  view: 'pages/ready/ready.njk',
  logs: 'list',
  async show({ db, today, now, actor }) {
    const gathered = await gather(db, { today, now, role: actor.role })
    const { next, items, findings, waiting } = gathered
    const asked = next.number === null ? { letters: 0, themes: [] } : await askedAtVisit(db, next.number)
    return {
      next: {
        ...next,
        name: next.number === null ? null : `${nth(next.number)} monitoring visit`,
        shortest: Math.min(...next.between),
        longest: Math.max(...next.between),
        is_past: next.about_on !== null && next.about_on < today,
      },
      letters: asked.letters,
      waiting: waiting.map(each => ({ id: each.id, says: sayInspection(each) })),
      visits: new Set(findings.map(each => each.inspection_id)).size,
      themes: likelyThemes({ items, findings, asked }).map(theme => lineOf(theme, gathered)),
      without_theme: items
        .filter(({ themes }) => themes.length === 0)
        .map(({ item }) => ({ id: item.id, number: item.number, text: item.text })),
      may_upload: scopeOf('inspection.upload', actor.role) !== null,
    }
  },
})
