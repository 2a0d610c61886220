import { scopeOf } from '../../../access/permissions.ts'
import { measuresRead } from '../../../inspection/improvement/measures-read.ts'
import { programmeMeasures } from '../../../inspection/programme-measure/programme-measure.store.ts'
import { isTooSmall, seesSuppressed } from '../../../measures/suppress.ts'
import { page } from '../../page.ts'

/** The measures of the programme's own: of what the record does not hold, loaded month by month. */
export const programmeMeasuresPage = page({
  path: '/improvement/measures',
  may: 'improvement.read',
  view: 'pages/programme-measures/programme-measures.njk',
  async show({ db, today, now, actor }) {
    const own = await programmeMeasures(db)
    const read = await measuresRead(
      db,
      own.map(({ code }) => code),
      { today, now },
    )
    const suppressed = seesSuppressed(actor.role)
    return {
      measures: own.map(each => {
        const { figure, loaded = null } = read.get(each.code) ?? {}
        const isHidden = suppressed && figure !== undefined && isTooSmall(figure, each.unit === 'percent')
        return { ...each, says: isHidden ? 'too few to show' : (figure?.says ?? null), loaded }
      }),
      may_write: scopeOf('improvement.write', actor.role) !== null,
    }
  },
})
