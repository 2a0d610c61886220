import { readdirSync, readFileSync } from 'node:fs'
import { type Measure, readMeasure } from './measure.ts'

const FOLDER = new URL('./', import.meta.url)
const ORDER = ['FD', 'AS', 'CI']

const place = ({ id }: Measure) => ORDER.indexOf(id.slice(0, 2)) * 1000 + Number(id.slice(2))

/** Every measure there is, from the files of this folder, in the order of a child's journey. */
export const MEASURES: readonly Measure[] = readdirSync(FOLDER)
  .filter(file => file.endsWith('.sql'))
  .map(file => readMeasure(file, readFileSync(new URL(file, FOLDER), 'utf8')))
  .sort((a, b) => place(a) - place(b))

const byId = new Map(MEASURES.map(measure => [measure.id, measure]))

export const isMeasure = (id: string): boolean => byId.has(id.toUpperCase())

/** The measure of this id, in either case. Throws for one that is not in the folder. */
export const measureNamed = (id: string): Measure => {
  const found = byId.get(id.toUpperCase())
  if (!found) throw new Error(`There is no measure ${id}`)
  return found
}
