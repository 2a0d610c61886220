import type { Command } from './command.ts'
import { generateCommand } from './generate.ts'

/** Every command, in the order `help` shows them. */
export const COMMANDS: readonly Command[] = [generateCommand]
