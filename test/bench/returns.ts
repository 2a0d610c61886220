import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { percentile } from './data.ts'

const SHARED = new URL('../../../shared/conformance/', import.meta.url)
const ROOT = new URL('../../', import.meta.url).pathname
const RUNS = 5

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

/** One run of the command as somebody would run it: the start of the process is in its time. */
const run = (args: readonly string[]) => {
  const began = performance.now()
  const { stdout, stderr, status } = spawnSync(
    '/usr/bin/env',
    ['time', '-v', process.execPath, 'src/cli/launch.js', 'check', ...args, '--json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  const whole = (performance.now() - began) / 1000
  if (status !== 0 && status !== 1) throw new Error(stderr)
  const { children, faults, rules, seconds } = JSON.parse(stdout)
  const [, kilobytes] = MEMORY.exec(stderr) ?? []
  return {
    whole,
    children,
    faults: faults.length,
    rules: rules.run,
    ...seconds,
    megabytes: Number(kilobytes ?? 0) / 1024,
  }
}

const middle = (numbers: readonly number[]) =>
  percentile(
    numbers.toSorted((one, other) => one - other),
    0.5,
  )

const print = (name: string, args: readonly string[]) => {
  const runs = Array.from({ length: RUNS }, () => run(args))
  const of = (what: 'whole' | 'read' | 'check' | 'megabytes') => middle(runs.map(each => each[what]))
  const [first] = runs
  console.log(
    `${name}: ${first?.children} children, ${first?.rules} rules run, ${first?.faults} faults; ` +
      `medians of ${RUNS}: ${of('whole').toFixed(2)} s in all, ${of('read').toFixed(2)} s reading, ${of('check').toFixed(2)} s checking, ${of('megabytes').toFixed(0)} MB`,
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
  print('ssda903', ['ssda903', folder, '--previous', folder, '--year', '2027'])
  print('cin', ['cin', makeCin(children), '--year', '2026'])
}
