import type { Figure } from '../../measures/figure.ts'
import { figuresOf, measurePointsOf, measureToday } from '../../measures/figures.ts'
import { isMeasure, measureNamed } from '../../measures/index.ts'
import type { Defined } from '../../measures/measure.ts'
import type { Point } from '../../measures/point.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { findProgrammeMeasure, loadedMonths, programmeMeasures } from '../programme-measure/programme-measure.store.ts'
import { definedBy, loadedBy, loadedFigure, loadedPoints } from '../programme-measure/programme-measure.ts'
import { canFollow } from './progress.ts'

/** When the latest month of a measure was loaded, by whom, and which month it is. */
export type Loaded = { month: PlainDate; loaded_by: string; loaded_at: Moment }

/** A measure with what may be read of it today. `loaded` is null where its figures are counted from the record. */
export type MeasureRead = {
  measure: Defined
  figure: Figure | undefined
  points: readonly Point[]
  is_loaded: boolean
  loaded: Loaded | null
}

type Asked = { today: PlainDate; now: Moment; months?: number }

/** The measure of this id that can show an improvement, counted or loaded. Throws NotFound. */
export const findDefined = async (db: Db, id: string): Promise<Defined> => {
  if (!isMeasure(id)) return definedBy(await findProgrammeMeasure(db, id))
  const measure = measureNamed(id)
  if (!canFollow(measure)) throw new NotFound()
  return measure
}

const readLoaded = async (db: Db, { today, months = 24 }: Asked): Promise<[string, MeasureRead][]> => {
  const own = await programmeMeasures(db)
  const kept = await loadedMonths(
    db,
    own.map(({ id }) => id),
  )
  return own.map(each => {
    const [measure, loaded] = [definedBy(each), kept.get(each.id) ?? []]
    return [
      each.code,
      {
        measure,
        figure: loadedFigure(measure, loaded, today),
        points: loadedPoints(measure, loaded, { asAt: today, count: months }),
        is_loaded: true,
        loaded: loadedBy(loaded, today) ?? null,
      },
    ]
  })
}

/** What may be read of these measures today, counted or loaded, by their ids; one that is neither is left out. */
export const measuresRead = async (db: Db, ids: readonly string[], asked: Asked): Promise<Map<string, MeasureRead>> => {
  const { today, now, months = 24 } = asked
  const wanted = [...new Set(ids)]
  const counted = wanted.filter(isMeasure)
  const figures = counted.length > 0 ? await figuresOf(db, counted, { asAt: today, now }) : new Map()
  const points = counted.length > 0 ? await measurePointsOf(db, counted, { asAt: today, months }) : new Map()
  const loaded = wanted.length > counted.length ? await readLoaded(db, asked) : []
  return new Map([
    ...counted.map((id): [string, MeasureRead] => [
      id,
      {
        measure: measureNamed(id),
        figure: figures.get(id),
        points: points.get(id) ?? [],
        is_loaded: false,
        loaded: null,
      },
    ]),
    ...loaded.filter(([id]) => wanted.includes(id)),
  ])
}

/** The figure of a measure on a past day: counted from the record as it stands, or the last month loaded by then. */
export const figureOn = async (db: Db, { id }: Pick<Defined, 'id'>, on: PlainDate): Promise<Figure | undefined> => {
  if (isMeasure(id)) return measureToday(db, id, { asAt: on })
  const own = await findProgrammeMeasure(db, id)
  return loadedFigure(definedBy(own), (await loadedMonths(db, [own.id])).get(own.id) ?? [], on)
}
