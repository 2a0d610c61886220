import { readdirSync, readFileSync } from 'node:fs'
import { readReport, stopReading } from '../../src/inspection/read-report/read-report.ts'
import { percentile } from './data.ts'

const FOLDER = new URL('../../../shared/inspection-reports/pdf/', import.meta.url)

/** How long a report takes to read once the reader has started, over the published reports beside the project. */
export const readReportBench = async (): Promise<void> => {
  let files: string[]
  try {
    files = readdirSync(FOLDER).filter(name => name.endsWith('.pdf'))
  } catch {
    console.log('read-report: skipped, since there are no reports at ../shared/inspection-reports/pdf')
    return
  }
  const times: number[] = []
  for (const name of [files[0] ?? '', ...files]) {
    const bytes = readFileSync(new URL(name, FOLDER))
    const started = performance.now()
    await readReport(bytes, name)
    times.push(performance.now() - started)
  }
  await stopReading()
  const [first = 0, ...rest] = times
  const sorted = rest.toSorted((one, other) => one - other)
  console.log(
    `read-report: first ${first.toFixed(0)} ms with its start; then median ${percentile(sorted, 0.5).toFixed(0)} ms, 95th ${percentile(sorted, 0.95).toFixed(0)} ms, worst ${percentile(sorted, 1).toFixed(0)} ms over ${rest.length} reports`,
  )
}
