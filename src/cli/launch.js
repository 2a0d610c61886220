#!/usr/bin/env node
// Plain JavaScript that any Node can read: the rest is TypeScript, which wants the Node that comes with the project.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WANTED = 26
const program = fileURLToPath(new URL('./golden-thread.ts', import.meta.url))
const major = Number(process.versions.node.split('.')[0])

const ownNode = () => {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return ['node', 'node.exe'].map(name => join(folder, 'bin', name)).find(path => existsSync(path))
  } catch {
    return undefined
  }
}

const node = major >= WANTED ? undefined : ownNode()
if (major >= WANTED) {
  // Types are stripped once, not at every start.
  module.enableCompileCache()
  await import('./quick-imports.js')
  await import(program)
} else if (node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0)
  })
} else {
  process.stderr.write(
    `Golden Thread needs Node ${WANTED} or later; this is Node ${process.versions.node}. Run npm ci in its folder first: that brings the right one.\n`,
  )
  process.exitCode = 2
}
