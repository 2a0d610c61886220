import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { LAYOUT, type TableName } from '../../returns/ssda903/layout.ts'
import { checkCommand } from './check.ts'
import { checkShares, openShares } from './check-shares.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-shares-'))
after(() => rmSync(folder, { recursive: true }))
const LAUNCH = fileURLToPath(new URL('../launch.js', import.meta.url))

const put = (name: string, table: TableName, rows: readonly string[]) => {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, `${table}.csv`), [Object.keys(LAYOUT[table]).join(), ...rows, ''].join('\n'))
}

/** Children of whom every second has the pupil number of the one before, with an episode that is left open and another after it. */
const putChildren = (name: string, children: number) => {
  const each = (row: (n: number) => string[]) => Array.from({ length: children }, (_, n) => row(n)).flat()
  put(
    name,
    'Header',
    each(n => [`ID${n},${(n % 3) + 1},01/02/2012,WBRI,A${String(Math.floor(n / 2)).padStart(12, '0')},,`]),
  )
  put(
    name,
    'Episodes',
    each(n => [
      `ID${n},01/05/2026,S,C2,N1,U1,PR1,,,,SN1 2JH,SN1 2JH,1234567`,
      `ID${n},01/0${(n % 4) + 6}/2026,P,C2,N1,K2,PR4,,,,SN1 2JH,SN1 3JH,`,
    ]),
  )
  put(
    name,
    'Missing',
    each(n => (n % 5 === 0 ? [`ID${n},01/02/2011,M,31/06/2026,`, `ID${n},01/02/2012`] : [])),
  )
}
putChildren('some', 30)
putChildren('many', 9000)
put('before', 'Episodes', ['ID1,01/05/2025,S,V2,N1,U1,PR1,,,,,,', 'GONE,01/05/2025,S,V2,N1,U1,PR1'])

const asSent = (text: string) => {
  const { seconds, faults, ...rest } = JSON.parse(text)
  return { ...rest, faults: faults.map((each: unknown) => JSON.stringify(each)).sort() }
}

const inShares = async (name: string, childrenEach: number) => {
  const out: string[] = []
  const io = { out: (text: string) => void out.push(text), err() {} }
  const open = openShares(join(folder, name), join(folder, 'before'), childrenEach)
  assert.ok(open)
  await checkShares(open, { year: 2027, authority: null, postcodes: null, providers: null }, { json: true, io }, null)
  return { shares: open.shares, found: asSent(out.join('')) }
}

describe('a return checked a share of the children at a time', () => {
  test('has the faults it has in one share, those over all children among them', async () => {
    const one = await inShares('some', 1000)
    const many = await inShares('some', 3)
    assert.deepEqual([one.shares, many.shares], [1, 11])
    assert.deepEqual(many.found, one.found)
    assert.equal(many.found.faults.filter((each: string) => each.includes('"rule":"444"')).length, 30)
    assert.ok(many.found.faults.some((each: string) => /"READ","table":"Missing","row":1,/.test(each)))
    assert.ok(many.found.faults.some((each: string) => /"READ","table":"Episodes_last","row":1,/.test(each)))
  })

  const asked = ['ssda903', join(folder, 'many'), '--previous', join(folder, 'before'), '--year', '2027', '--json']

  test('has the same document from two threads as from one, in the same order', async () => {
    const out: string[] = []
    await checkCommand.run(asked, { out: text => out.push(text), err: text => out.push(text) })
    const { stdout, stderr } = spawnSync(process.execPath, [LAUNCH, 'check', ...asked], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    assert.equal(stderr, '')
    const [two, one] = [JSON.parse(stdout), JSON.parse(out.join(''))]
    assert.deepEqual({ ...two, seconds: null }, { ...one, seconds: null })
    assert.equal(one.children, 9000)
  })

  test('is left off in a line where nobody reads any more what is printed', async () => {
    const child = spawn(process.execPath, [LAUNCH, 'check', ...asked])
    let said = ''
    child.stderr.on('data', text => {
      said += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(resolve => child.on('close', resolve))
    assert.deepEqual([status, said], [2, 'Nobody reads any more what is printed: the check was left off.\n'])
  })
})
