#!/usr/bin/env node
import { CannotStart } from '../record/postgres-binaries.ts'
import { COMMANDS } from './commands.ts'
import { Unusable } from './read-options.ts'

const [name = 'help', ...args] = process.argv.slice(2)
const io = {
  out: (text: string) => process.stdout.write(`${text}\n`),
  err: (text: string) => process.stderr.write(`${text}\n`),
  fd: 1,
}

const command = COMMANDS.find(each => each.name === name)
if (!command) {
  io.err(name === 'help' ? 'golden-thread COMMAND' : `There is no command ${name}. The commands are:`)
  for (const each of await Promise.all(COMMANDS.map(({ load }) => load())))
    io.err(`  ${each.usage.padEnd(64)} ${each.does}`)
  process.exitCode = name === 'help' ? 0 : 2
} else {
  try {
    process.exitCode = await (await command.load()).run(args, io)
  } catch (error) {
    if (!(error instanceof CannotStart || error instanceof Unusable)) throw error
    io.err(error.message)
    process.exitCode = 2
  }
}
