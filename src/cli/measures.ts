import { figureOf } from '../measures/figure.ts'
import { measureSplit } from '../measures/figures.ts'
import { MEASURES } from '../measures/index.ts'
import { AREAS } from '../measures/measure.ts'
import { isPeriod, type PeriodName } from '../measures/period.ts'
import { recordMonths } from '../measures/record-months.ts'
import { isPlainDate, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../vocabulary/calendar/say.ts'
import type { Command, Io } from './command.ts'
import { type Opened, withRecord } from './open-database.ts'
import { progressBar } from './progress.ts'
import { Unusable } from './read-options.ts'
import { now, today } from './today.ts'

const USAGE = 'measures [--as-at DATE] [--period year|year_to_date|month] [--rebuild] [--json]'

type Asked = { asAt: PlainDate; period: PeriodName; rebuild: boolean; json: boolean }

const read = (args: readonly string[]): Asked => {
  const asked: Asked = { asAt: today(), period: 'year', rebuild: false, json: false }
  for (let at = 0; at < args.length; at++) {
    const [name = '', inline] = (args[at] ?? '').split('=', 2)
    const value = () => inline ?? args[++at] ?? ''
    if (name === '--json') asked.json = true
    else if (name === '--rebuild') asked.rebuild = true
    else if (name === '--as-at') {
      const date = value()
      if (!isPlainDate(date)) throw new Unusable(`--as-at needs a date such as 2026-03-31: ${USAGE}`)
      asked.asAt = date
    } else if (name === '--period') {
      const period = value()
      if (!isPeriod(period)) throw new Unusable(`--period is year, year_to_date or month: ${USAGE}`)
      asked.period = period
    } else throw new Unusable(`There is no option ${name}: ${USAGE}`)
  }
  return asked
}

const rebuild = async ({ db }: Opened, io: Io, { json }: Asked) => {
  const started = performance.now()
  const bar = progressBar(io, 'Measures')
  const { months } = await recordMonths(db, { today: today(), now: now(), rebuild: true }, (done, all) =>
    bar(done / all),
  )
  const seconds = Math.round(performance.now() - started) / 1000
  if (json) io.out(JSON.stringify({ points: months, seconds }))
  else io.out(`${months} months’ figures of ${MEASURES.length} measures recorded again in ${seconds} seconds.`)
}

const figures = async ({ db }: Opened, io: Io, { asAt, period, json }: Asked) => {
  const found = []
  for (const measure of MEASURES) {
    const { whole, bands } = await measureSplit(db, measure.id, { asAt, period })
    found.push({ measure, whole, bands: bands.map(({ band, numerator }) => ({ band, numerator })) })
  }
  if (json) {
    const rows = found.map(({ measure: { id, title, area, unit, better, type }, whole, bands }) => {
      const { from, to, numerator, denominator, value } = whole
      return {
        id,
        title,
        area,
        type,
        unit,
        better,
        from,
        to,
        numerator,
        denominator,
        value,
        ...(bands.length > 0 ? { bands } : {}),
      }
    })
    io.out(JSON.stringify({ as_at: asAt, period, measures: rows }))
    return
  }
  io.out(`As at ${sayDate(asAt)}`)
  for (const [area, title] of Object.entries(AREAS)) {
    io.out(`\n${title}`)
    for (const { measure, whole } of found.filter(one => one.measure.area === area))
      io.out(
        `  ${measure.id.padEnd(5)} ${measure.title.padEnd(72)} ${figureOf(measure, whole.numerator, whole.denominator, whole).says}`,
      )
  }
}

/** `measures`: every measure with its numerator and denominator; with `--rebuild`, records the last 24 months again. Gives 0. */
export const measuresCommand: Command = {
  name: 'measures',
  usage: USAGE,
  does: 'count every measure, or record the months again',
  run(args, io) {
    const asked = read(args)
    return withRecord(process.env, 'measures', async record => {
      await (asked.rebuild ? rebuild(record, io, asked) : figures(record, io, asked))
      return 0
    })
  },
}
