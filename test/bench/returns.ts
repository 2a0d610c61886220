import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { percentile } from './data.ts'

const SHARED = new URL('../../../shared/conformance/', import.meta.url)
const ROOT = new URL('../../', import.meta.url).pathname
const RUNS = 5
/** Past so many children once is enough. */
const MANY = 50_000

/** Files of one table each; the second file of a table is another case of its own. */
const isTable = (name: string) => name.endsWith('.csv') && !name.includes('errors')

const repeatedCsv = (text: string, times: number): string => {
  const [heading = '', ...rows] = text.replaceAll('\r', '').split('\n').filter(Boolean)
  const again = (time: number) => rows.map(row => row.replace(',', `X${time},`))
  return [heading, ...Array.from({ length: times }, (_, time) => again(time)).flat(), ''].join('\n')
}

const makeSsda903 = (children: number): string => {
  const from = new URL('ssda903/files/', SHARED)
  const folder = join(ROOT, `data/bench-returns/ssda903-${children}`)
  if (existsSync(folder)) return folder
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(from).filter(isTable)
  const inHeader = readFileSync(new URL('header.csv', from), 'utf8').split('\n').length - 2
  for (const name of names)
    writeFileSync(
      join(folder, name),
      repeatedCsv(readFileSync(new URL(name, from), 'utf8'), Math.ceil(children / inHeader)),
    )
  return folder
}

const makeCin = (children: number): string => {
  const file = join(ROOT, `data/bench-returns/cin-${children}.xml`)
  if (existsSync(file)) return file
  mkdirSync(join(ROOT, 'data/bench-returns'), { recursive: true })
  const text = readFileSync(new URL('cin/files/fake_CIN_data.xml', SHARED), 'utf8')
  const [from, to] = [text.indexOf('<Child>'), text.lastIndexOf('</Child>') + '</Child>'.length]
  const body = text.slice(from, to)
  const times = Math.ceil(children / (body.split('<Child>').length - 1))
  const again = Array.from({ length: times }, (_, n) => body.replaceAll('</LAchildID>', `X${n}</LAchildID>`))
  writeFileSync(file, `${text.slice(0, from)}${again.join('\n')}${text.slice(to)}`)
  return file
}

const MEMORY = /Maximum resident set size \(kbytes\): (\d+)/

const IN_EACH = ',"table":'

/** What a document of hundreds of megabytes says around its faults, and how many those are: it is too long for one text. */
const told = (path: string) => {
  const file = openSync(path, 'r')
  const piece = Buffer.alloc(1 << 20)
  let [faults, head, end] = [0, '', '']
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
    const text = piece.toString('latin1', 0, read)
    faults += `${end.slice(1 - IN_EACH.length)}${text}`.split(IN_EACH).length - 1
    head ||= text
    end = `${end}${text}`.slice(-piece.length)
  }
  closeSync(file)
  const said = (shape: RegExp, where: string) => Number(shape.exec(where)?.[1])
  return {
    faults,
    children: said(/"children":(\d+)/, head),
    rules: said(/"rules":\{"run":(\d+)/, end),
    read: said(/"read":([\d.e-]+)/, end),
    check: said(/"check":([\d.e-]+)/, end),
  }
}

/** One run of the command as somebody would run it, its output in a file: the start of the process is in its time. */
const run = (args: readonly string[]) => {
  const path = join(ROOT, 'data/bench-returns/found.json')
  const out = openSync(path, 'w')
  const began = performance.now()
  const { stderr, status } = spawnSync(
    '/usr/bin/env',
    ['time', '-v', process.execPath, 'src/cli/launch.js', 'check', ...args, '--json'],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', out, 'pipe'] },
  )
  const whole = (performance.now() - began) / 1000
  closeSync(out)
  if (status !== 0 && status !== 1) throw new Error(stderr)
  const [, kilobytes] = MEMORY.exec(stderr) ?? []
  const found = { whole, ...told(path), megabytes: Number(kilobytes ?? 0) / 1024 }
  rmSync(path)
  return found
}

const linesIn = (path: string): number => readFileSync(path).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0)

/** The rows of a folder's tables, their headings left out. */
const rowsIn = (folder: string): number =>
  readdirSync(folder).reduce((rows, name) => rows + linesIn(join(folder, name)) - 1, 0)

const middle = (numbers: readonly number[]) =>
  percentile(
    numbers.toSorted((one, other) => one - other),
    0.5,
  )

const print = (name: string, args: readonly string[], times: number) => {
  const runs = Array.from({ length: times }, () => run(args))
  const of = (what: 'whole' | 'read' | 'check' | 'megabytes') => middle(runs.map(each => each[what]))
  const [first] = runs
  console.log(
    `${name}: ${first?.children} children, ${first?.rules} rules run, ${first?.faults} faults; ` +
      `medians of ${times}: ${of('whole').toFixed(2)} s in all, ${of('read').toFixed(2)} s reading, ${of('check').toFixed(2)} s checking, ${of('megabytes').toFixed(0)} MB`,
  )
}

/** Both returns checked from the command line, from files repeated under new identifiers; the looked-after return with its previous year. */
export const returnsBench = async ([given]: string[]): Promise<void> => {
  if (!existsSync(SHARED)) {
    console.log('returns: skipped, since there are no files at ../shared/conformance')
    return
  }
  const children = Number(given ?? 10_000)
  const folder = makeSsda903(children)
  const times = children > MANY ? 1 : RUNS
  const said = `ssda903, ${rowsIn(folder)} rows and as many of the year before`
  print(said, ['ssda903', folder, '--previous', folder, '--year', '2027'], times)
  print('cin', ['cin', makeCin(children), '--year', '2026'], times)
}
