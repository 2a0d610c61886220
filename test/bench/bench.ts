import { clocksBench } from './clocks.ts'
import { demoBench } from './demo.ts'
import { pagesBench } from './pages.ts'
import { readReportBench } from './read-report.ts'
import { reportsBench } from './reports.ts'
import { returnsBench } from './returns.ts'

/** Each bench prints its figures; none is asserted, since machines differ. */
const BENCHES: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  demo: demoBench,
  clocks: clocksBench,
  pages: pagesBench,
  search: args => pagesBench([...args, '--only=search']),
  'read-report': readReportBench,
  reports: reportsBench,
  returns: returnsBench,
}

const [name = '', ...args] = process.argv.slice(2)
const bench = BENCHES[name]
if (!bench) {
  console.error(`npm run bench -- NAME, where NAME is one of ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
} else {
  await bench(args)
  process.exit(0)
}
