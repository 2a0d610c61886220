import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, test } from 'node:test'
import { PERMISSIONS } from '../src/access/permissions.ts'
import { CLOCKS } from '../src/clocks/index.ts'
import { timescale } from '../src/vocabulary/codesets/timescales.ts'
import { PAGES } from '../src/web/pages/index.ts'

const root = new URL('..', import.meta.url).pathname
const files = globSync('{src,test}/**/*.ts', { cwd: root }).sort()
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** Which rooms each room may import from: the ones to its left in the flow. `access` sits beside `record`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  vocabulary: [],
  paper: ['vocabulary'],
  access: ['vocabulary', 'record'],
  record: ['vocabulary', 'access'],
  clocks: ['vocabulary', 'access', 'record'],
  practice: ['vocabulary', 'access', 'record', 'clocks'],
  measures: ['vocabulary', 'access', 'record', 'clocks', 'practice'],
  returns: ['vocabulary', 'access', 'record', 'clocks', 'practice', 'measures'],
  inspection: ['vocabulary', 'paper', 'access', 'record', 'clocks', 'practice', 'measures', 'returns'],
  web: ['vocabulary', 'paper', 'access', 'record', 'clocks', 'practice', 'measures', 'returns', 'inspection'],
  demonstration: ['vocabulary', 'paper', 'access', 'record', 'clocks', 'practice', 'measures', 'returns', 'inspection'],
  cli: [
    'vocabulary',
    'paper',
    'access',
    'record',
    'clocks',
    'practice',
    'measures',
    'returns',
    'inspection',
    'demonstration',
    'web',
  ],
}

/** The one command that serves the pages starts the web's server, and past packs and self-evaluations are drawn by what draws today's; no other command may import the web. */
const MAY_IMPORT_THE_WEB = [
  'src/cli/start.ts',
  'src/cli/serve.ts',
  'src/cli/past-packs.ts',
  'src/cli/past-self-evaluation.ts',
]

const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path ?? '')),
  )

const roomOf = (file: string) => file.split('/')[1] ?? ''

describe('the house', () => {
  const source = files.filter(file => file.startsWith('src/') && !file.endsWith('.test.ts'))

  test('a room imports only from rooms to its left', () => {
    const wrong = source.flatMap(file =>
      importsOf(file)
        .filter(path => path.startsWith('src/'))
        .filter(path => roomOf(path) !== roomOf(file) && !MAY_IMPORT[roomOf(file)]?.includes(roomOf(path)))
        .map(path => `${file} imports ${path}`),
    )
    assert.deepEqual(wrong, [])
  })

  test('only the command that serves the pages imports the web, and what draws past packs', () => {
    const wrong = source.filter(
      file =>
        file.startsWith('src/cli/') &&
        !MAY_IMPORT_THE_WEB.includes(file) &&
        importsOf(file).some(path => path.startsWith('src/web/')),
    )
    assert.deepEqual(wrong, [])
  })

  test('a feature of the record imports another’s words, never its store or its acts', () => {
    const featureOf = (path: string) =>
      path.startsWith('src/record/') && path.split('/').length > 3 ? path.split('/')[2] : null
    const wrong = source.flatMap(file => {
      const feature = featureOf(file)
      if (!feature || file.endsWith('.store.ts')) return []
      return importsOf(file)
        .filter(path => featureOf(path) !== null && featureOf(path) !== feature && /\.act\.ts$/.test(path))
        .map(path => `${file} imports ${path}`)
    })
    assert.deepEqual(wrong, [])
  })

  test('SQL lives in .sql files and in stores', () => {
    const asks = /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/
    const wrong = source.filter(
      file => asks.test(textOf(file)) && !/\.(store|act)\.ts$/.test(file) && !ASKS_BY_NATURE.includes(file),
    )
    assert.deepEqual(wrong, [])
  })

  test('a file is one thing: no more than two hundred lines', () => {
    const lists =
      /codesets\/|record\/tables\.ts|bank-holidays|permissions\.ts|demonstration\/(phrases|words)|returns\/\w+\/rules\/index\.ts/
    const wrong = source
      .filter(file => !lists.test(file))
      .flatMap(file => {
        const lines = textOf(file).split('\n').length
        return lines > 200 ? [`${file}: ${lines} lines`] : []
      })
    assert.deepEqual(wrong, [])
  })

  test('the domain reads no clock, no environment and no chance', () => {
    const wrong = source
      .filter(
        file =>
          /^src\/(vocabulary|paper|record|clocks|practice|measures|inspection|access)\//.test(file) &&
          !READS_THE_MACHINE.includes(file),
      )
      .filter(file => /\bnew Date\(\)|Date\.now\(|Temporal\.Now|process\.env|Math\.random/.test(textOf(file)))
    assert.deepEqual(wrong, [])
  })

  test('past row-level security go only those who count', () => {
    const wrong = source.filter(
      file =>
        /\b(asSystem|counting)\(/.test(textOf(file)) && file !== 'src/access/as-system.ts' && !COUNTS.includes(file),
    )
    assert.deepEqual(wrong, [])
  })

  test('every clock names a timescale, a duty with its length, a source and has a test', () => {
    const tests = files
      .filter(file => /^src\/clocks\/.*\.test\.ts$/.test(file))
      .map(textOf)
      .join('\n')
    for (const clock of CLOCKS) {
      assert.ok(timescale(clock.id))
      assert.match(clock.duty, /\{length\}/, clock.id)
      assert.ok(clock.source.title && clock.source.place, clock.id)
      assert.ok(
        tests.includes(`'${clock.id}'`) || new RegExp(`\\b${camelOf(clock.id)}\\b`).test(tests),
        `${clock.id} has no test`,
      )
    }
  })

  test('every page names a permission that exists, and a permission reaches somebody', () => {
    for (const page of PAGES)
      assert.ok(page.may === 'public' || page.may === 'signed-in' || Object.hasOwn(PERMISSIONS, page.may), page.path)
    for (const [name, rule] of Object.entries(PERMISSIONS)) assert.ok(Object.keys(rule.who).length > 0, name)
  })

  test('nothing names the machine it was written on', () => {
    const everything = globSync('{src,test,db,docs}/**/*.{ts,sql,md,njk,css,js}', { cwd: root }).concat([
      'README.md',
      'CONTRIBUTING.md',
      'package.json',
    ])
    const wrong = everything.filter(
      file =>
        file !== 'test/house.test.ts' &&
        /\/work\/|\/root\/|registry\.[a-z]+\./.test(readFileSync(join(root, file), 'utf8')),
    )
    assert.deepEqual(wrong, [])
  })

  test('nothing is left for later without an issue, and no type is given up', () => {
    const wrong = files.filter(
      file =>
        file !== 'test/house.test.ts' &&
        /\bTODO\b|\bFIXME\b|@ts-ignore|@ts-nocheck|^[^*/]*(: any|as any)\b/m.test(textOf(file)),
    )
    assert.deepEqual(wrong, [])
  })
})

/** The database's own words, and the generator that reads the catalogue. */
const ASKS_BY_NATURE = [
  'src/vocabulary/codesets-sql.ts',
  'src/record/database.ts',
  'src/record/migrate.ts',
  'src/access/as-system.ts',
]

/** Where the machine begins: the server and its processes. */
const READS_THE_MACHINE: readonly string[] = []

/** Who may count past row-level security; none of them gives a name. */
const COUNTS: readonly string[] = [
  'src/access/access-reports.store.ts',
  'src/access/counting.store.ts',
  'src/inspection/no-names/names-in.store.ts',
  'src/measures/figures.ts',
  'src/practice/oversight/drift-by-signal.store.ts',
  'src/practice/oversight/lists.store.ts',
  'src/practice/oversight/work.store.ts',
  'src/record/person/search.store.ts',
]

const camelOf = (id: string) => CLOCKS.find(clock => clock.id === id)?.id ?? id
