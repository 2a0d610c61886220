import { existsSync } from 'node:fs'
import { agreementOf, agreementTable } from '../src/inspection/read-report/agreement.ts'
import { readReport, stopReading } from '../src/inspection/read-report/read-report.ts'
import { REPORTS, reportBytes, verifiedReports } from '../src/inspection/read-report/truth.ts'

/** Prints how far the reading of published reports agrees with the verified table, and gives 1 where they differ. */
const printAgreement = async (): Promise<number> => {
  if (!existsSync(REPORTS)) {
    console.log('Nothing to compare: the published reports (../shared/inspection-reports) are not on this machine.')
    return 0
  }
  const rows = verifiedReports('')
  const agreement = await agreementOf(rows, file => readReport(reportBytes(file), file))
  await stopReading()
  console.log(`Agreement of ${rows.length} reports with the verified table, by field and layout\n`)
  console.log(agreementTable(agreement))
  for (const difference of agreement.differences) console.log(`\n${difference}`)
  return agreement.differences.length > 0 ? 1 : 0
}

process.exitCode = await printAgreement()
