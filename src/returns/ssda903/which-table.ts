import { LAYOUT, TABLES, type TableName } from './layout.ts'

/** What a file of each table may be called, besides the table's own name: capitals, signs and what stands around it do not matter. */
const CALLED: Readonly<Record<TableName, readonly string[]>> = {
  Header: ['header'],
  Episodes: ['episodes', 'episode'],
  Reviews: ['reviews', 'review'],
  UASC: ['uasc'],
  OC2: ['oc2'],
  OC3: ['oc3'],
  AD1: ['ad1'],
  PlacedAdoption: ['placedadoption', 'placedforadoption', 'shouldbeplaced', 'placedforadopt'],
  PrevPerm: ['prevperm', 'previouspermanence', 'permanence'],
  Missing: ['missing'],
  SWEpisodes: ['swepisodes', 'swepisode', 'socialworkerepisodes', 'socialworker'],
  DoLo: ['dolo', 'deprivationofliberty'],
}

/** A name without its ending, its folder, its year, the return it is of, and any sign: 'SSDA903_2027 Placed for adoption.csv' is placedforadoption. */
const folded = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .replaceAll(/ssda903|903|20\d\d(_?\d\d)?/g, '')
    .replaceAll(/[^a-z0-9]/g, '')

/** The table a file is of by its name; null where the name says none. */
export const tableByName = (name: string): TableName | null => {
  const word = folded(name)
  return TABLES.find(table => CALLED[table].includes(word)) ?? null
}

/** The table whose columns these are: every one of the layout but at most one, and none of them another’s alone. Null for none such. */
export const tableByColumns = (columns: readonly string[]): TableName | null => {
  const given = new Set(columns)
  const fits = TABLES.filter(table => {
    const own = Object.keys(LAYOUT[table])
    return own.length > 3 && own.filter(column => !given.has(column)).length <= 1
  })
  return fits.toSorted((one, other) => Object.keys(LAYOUT[other]).length - Object.keys(LAYOUT[one]).length)[0] ?? null
}
