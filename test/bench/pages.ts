import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { cookieName } from '../../src/web/cookie.ts'
import { aldermereOf } from './data.ts'
import { visitors } from './visitors.ts'

type Measured = { per_second: number; p50: number; p95: number; worst: number; wrong: number }

const here = (name: string) => new URL(name, import.meta.url).pathname

const serve = async (url: string, port: number) => {
  const server = spawn(process.execPath, [here('serve.ts'), url, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return server
}

const measure = async (given: object): Promise<Measured> => {
  const load = spawn(process.execPath, [here('load.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
  let said = ''
  load.stdout.on('data', chunk => {
    said += chunk
  })
  load.stdin.end(JSON.stringify(given))
  await once(load, 'close')
  return JSON.parse(said) as Measured
}

/** The most memory the server has held, in megabytes; unknown where the system does not say. */
const peakOf = ({ pid }: ChildProcess) => {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return null
  }
}

/**
 * The caseload list, a child's page and a search, of 25,000 people: sixteen connections from a process of their own, the
 * server in another, reads audited, two dozen workers each asking for their own children and for varied words.
 */
export const pagesBench = async (args: string[]): Promise<void> => {
  const people = Number(args.find(arg => /^\d+$/.test(arg)) ?? 25_000)
  const only = args.find(arg => arg.startsWith('--only='))?.slice(7)
  const record = await aldermereOf(people)
  const asked = await visitors(record.db, cookieName(false))
  const port = 4800 + (process.pid % 150)
  const server = await serve(record.url, port)
  try {
    for (const [name, requests] of Object.entries(asked)) {
      if (only && only !== name) continue
      const { per_second, p50, p95, worst, wrong } = await measure({ port, seconds: 10, requests })
      console.log(
        `${name}: ${per_second.toFixed(0)} requests a second; median ${p50.toFixed(0)} ms, 95th ${p95.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; ${wrong} not 200; ${requests.length} addresses`,
      )
    }
    console.log(`server memory at most ${peakOf(server) ?? '?'} MB`)
  } finally {
    server.kill()
    await record.close()
  }
}
