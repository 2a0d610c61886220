import type { Command } from './command.ts'

/** A command by its name, and how to come by it: only what is asked for is loaded, so that a check need not wait for the site. */
export type Named = { readonly name: string; load(): Promise<Command> }

/** Every command, in the order `help` shows them. */
export const COMMANDS: readonly Named[] = [
  { name: 'start', load: async () => (await import('./start.ts')).startCommand },
  { name: 'demo', load: async () => (await import('./demo.ts')).demoCommand },
  { name: 'read-report', load: async () => (await import('./read-report.ts')).readReportCommand },
  { name: 'library', load: async () => (await import('./library.ts')).libraryCommand },
  { name: 'check', load: async () => (await import('./check/check.ts')).checkCommand },
  { name: 'conformance', load: async () => (await import('./conformance.ts')).conformanceCommand },
  { name: 'clocks', load: async () => (await import('./clocks.ts')).clocksCommand },
  { name: 'measures', load: async () => (await import('./measures.ts')).measuresCommand },
  { name: 'audit', load: async () => (await import('./audit.ts')).auditCommand },
  { name: 'nightly', load: async () => (await import('./nightly.ts')).nightlyCommand },
  { name: 'new', load: async () => (await import('./new/new.ts')).newCommand },
  { name: 'generate', load: async () => (await import('./generate.ts')).generateCommand },
]
