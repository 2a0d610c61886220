import { auditCommand } from './audit.ts'
import { checkCommand } from './check/check.ts'
import { clocksCommand } from './clocks.ts'
import type { Command } from './command.ts'
import { conformanceCommand } from './conformance.ts'
import { demoCommand } from './demo.ts'
import { generateCommand } from './generate.ts'
import { libraryCommand } from './library.ts'
import { measuresCommand } from './measures.ts'
import { nightlyCommand } from './nightly.ts'
import { readReportCommand } from './read-report.ts'
import { startCommand } from './start.ts'

/** Every command, in the order `help` shows them. */
export const COMMANDS: readonly Command[] = [
  startCommand,
  demoCommand,
  readReportCommand,
  libraryCommand,
  checkCommand,
  conformanceCommand,
  clocksCommand,
  measuresCommand,
  auditCommand,
  nightlyCommand,
  generateCommand,
]
