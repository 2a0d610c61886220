import { attachedTo, findItem } from '../../../inspection/improvement/improvement.store.ts'
import { measuresRead } from '../../../inspection/improvement/measures-read.ts'
import { canFollow } from '../../../inspection/improvement/progress.ts'
import { programmeMeasures } from '../../../inspection/programme-measure/programme-measure.store.ts'
import { definedBy } from '../../../inspection/programme-measure/programme-measure.ts'
import { itemThemes } from '../../../inspection/themes/item-themes.ts'
import { measuresFor } from '../../../inspection/themes/measures.ts'
import { themesSaid } from '../../../inspection/themes/themes.store.ts'
import { MEASURES } from '../../../measures/index.ts'
import { AREAS } from '../../../measures/measure.ts'
import { page } from '../../page.ts'

const SUGGESTED = 4

/** Finds a measure for an item: those its words suggest first, then every one that can show an improvement. */
export const measureChoose = page({
  path: '/improvement/:item/measures/new',
  may: 'improvement.write',
  view: 'pages/improvement-measure/measure-choose.njk',
  async show({ db, params, query, today, now }) {
    const item = await findItem(db, params.item)
    const attached = new Set((await attachedTo(db, [item.id])).map(({ measure }) => measure))
    const all = MEASURES.filter(canFollow)
    const own = await programmeMeasures(db)
    const ids = [...all.map(({ id }) => id), ...own.map(({ code }) => code)]
    const read = await measuresRead(db, ids, { today, now, months: 1 })
    const q = (query.q ?? '').trim()
    const words = q.toLowerCase().split(/\s+/).filter(Boolean)
    const defined = [
      ...all.map(measure => ({ ...measure, area_name: AREAS[measure.area] })),
      ...own.map(each => ({ ...definedBy(each), area_name: 'The programme’s own, loaded' })),
    ]
    const lines = defined.map(measure => ({
      ...measure,
      today: read.get(measure.id)?.figure?.says ?? 'not known',
      is_attached: attached.has(measure.id),
    }))
    const said = await themesSaid(db, [item.id])
    const themes = itemThemes(item.text, said).filter(({ applies }) => applies)
    return {
      item,
      q,
      themes: themes.map(({ label }) => label),
      suggested: measuresFor(themes)
        .flatMap(id => lines.find(line => line.id === id && !line.is_attached) ?? [])
        .slice(0, SUGGESTED),
      lines: lines.filter(({ id, title, counts, meets, area_name }) => {
        const text = `${id} ${title} ${counts} ${meets} ${area_name}`.toLowerCase()
        return words.every(word => text.includes(word))
      }),
    }
  },
})
