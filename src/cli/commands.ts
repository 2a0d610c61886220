import type { Command } from './command.ts'
import { generateCommand } from './generate.ts'
import { readReportCommand } from './read-report.ts'

/** Every command, in the order `help` shows them. */
export const COMMANDS: readonly Command[] = [readReportCommand, generateCommand]
