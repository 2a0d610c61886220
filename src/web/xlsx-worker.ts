import { parentPort, workerData } from 'node:worker_threads'
import { writeWorkbook } from './write-workbook.ts'
import type { Sheet } from './xlsx.ts'

parentPort?.postMessage(await writeWorkbook(workerData as readonly Sheet[]))
