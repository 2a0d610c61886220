import autocannon from 'autocannon'
import { percentile } from './data.ts'

type Request = { path: string; headers: Record<string, string> }

// The load generator, in a process of its own: reads what to ask for on standard input, prints what it measured.
let given = ''
for await (const chunk of process.stdin) given += chunk
const { port, seconds, requests } = JSON.parse(given) as { port: number; seconds: number; requests: Request[] }

const fire = (duration: number) =>
  new Promise<{ times: number[]; wrong: number; took: number }>((resolve, reject) => {
    const times: number[] = []
    let wrong = 0
    const started = performance.now()
    const instance = autocannon({ url: `http://127.0.0.1:${port}`, connections: 16, duration, requests }, error =>
      error ? reject(error) : resolve({ times, wrong, took: (performance.now() - started) / 1000 }),
    )
    instance.on('response', (_client: unknown, status: number, _bytes: number, ms: number) => {
      times.push(ms)
      if (status !== 200) wrong += 1
    })
  })

await fire(2)
const { times, wrong, took } = await fire(seconds)
times.sort((one, other) => one - other)
process.stdout.write(
  JSON.stringify({
    per_second: times.length / took,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    worst: percentile(times, 1),
    wrong,
  }),
)
