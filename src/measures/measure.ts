export type Area = 'front_door' | 'assessment' | 'child_in_need'
export type Better = 'higher' | 'lower' | 'neither'
export type MeasureType = 'at a date' | 'over a period'
/** `percent` of those counted; `count` of them; `rate` per 10,000 children; `mix`: how they divide into bands. */
export type Unit = 'percent' | 'count' | 'rate' | 'mix'

/**
 * One measure: a list of children, each with a yes or a no. `counts` says who is on the list and `meets` who has a yes.
 * `bands` names the code set a mix is divided by, or 'words' where the query says the band itself.
 * `settles` is how many days after a month its figure can first be known.
 */
export type Measure = {
  readonly id: string
  readonly title: string
  readonly area: Area
  readonly type: MeasureType
  readonly counts: string
  readonly meets: string
  readonly exclusions: string
  readonly better: Better
  readonly source: string
  readonly unit: Unit
  readonly bands: string | null
  readonly settles: number
  readonly sql: string
}

/** A measure as whoever reads its figures needs it, wherever they come from: what it says, not how it is counted. */
export type Defined = Omit<Measure, 'area' | 'bands' | 'settles' | 'sql'>

export const AREAS: Readonly<Record<Area, string>> = {
  front_door: 'The front door',
  assessment: 'Assessment',
  child_in_need: 'Children in need',
}

const AREA_OF: Readonly<Record<string, Area>> = { FD: 'front_door', AS: 'assessment', CI: 'child_in_need' }
const NEEDED = ['id', 'type', 'title', 'counts', 'meets', 'exclusions', 'better', 'source'] as const
const HEADER = /^-- ([a-z]+): +(\S.*)$/

const oneOf = <const T extends string>(file: string, name: string, given: string, allowed: readonly T[]): T => {
  const found = allowed.find(each => each === given)
  if (!found) throw new Error(`${file}: ${name} is ${given}; it is one of ${allowed.join(', ')}`)
  return found
}

/**
 * Reads a measure from its file: the lines of its header, then its query. Refuses a header that lacks a line or says
 * what no measure can be.
 */
export const readMeasure = (file: string, text: string): Measure => {
  const lines = text.split('\n')
  const header: Record<string, string> = {}
  const length = lines.findIndex(line => !line.startsWith('--'))
  for (const line of lines.slice(0, length)) {
    const [, name, says] = HEADER.exec(line) ?? []
    if (name && says) header[name] = says
    else throw new Error(`${file}: a line of the header reads '-- name: words', not '${line}'`)
  }
  for (const name of NEEDED) if (!header[name]) throw new Error(`${file}: the header has no ${name}`)
  const said = header as Record<(typeof NEEDED)[number], string> & Record<string, string | undefined>
  const area = AREA_OF[said.id.replace(/\d+$/, '')]
  if (!area) throw new Error(`${file}: ${said.id} belongs to no area`)
  const unit = oneOf(file, 'unit', said.unit ?? 'percent', ['percent', 'count', 'rate', 'mix'])
  if ((unit === 'mix') !== Boolean(said.bands)) throw new Error(`${file}: a mix, and only a mix, says its bands`)
  return {
    id: said.id,
    title: said.title,
    area,
    type: oneOf(file, 'type', said.type, ['at a date', 'over a period']),
    counts: said.counts,
    meets: said.meets,
    exclusions: said.exclusions,
    better: oneOf(file, 'better', said.better, ['higher', 'lower', 'neither']),
    source: said.source,
    unit,
    bands: said.bands ?? null,
    settles: Number(said.settles ?? 0),
    sql: lines.slice(length).join('\n').trim(),
  }
}

/** What a query may name. Each stands for a day, a list of days, or the column that holds it. */
export type Names = { from: string; to: string; today: string; working_days: string }

/** A measure's query with its names put in. Refuses a name that is none of them. */
export const named = (measure: Pick<Measure, 'id' | 'sql'>, names: Names): string =>
  measure.sql.replaceAll(/(?<!:):([a-z_]+)\b/g, (_, name: string) => {
    const found = (names as Record<string, string | undefined>)[name]
    if (found === undefined) throw new Error(`${measure.id} asks for :${name}, which no measure is given`)
    return found
  })
