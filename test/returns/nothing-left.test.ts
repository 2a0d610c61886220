import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { workbookOf } from './make-workbook.ts'

/** What the runtime forbids without being told otherwise: to write, to start a process, to start a thread, to reach the network. */
const MAY_ONLY_READ = ['--permission', '--allow-fs-read=*']

test('a workbook is read where nothing may be written, nothing started and nobody asked', () => {
  const reader = new URL('../../src/returns/ssda903/read-providers.ts', import.meta.url).href
  const bytes = workbookOf({
    List: [
      ['URN', 'Placement code'],
      ['SC012345', 'K2'],
    ],
  }).toString('base64')
  const program = `
    import { readProviders } from ${JSON.stringify(reader)}
    const { providers } = readProviders([{ name: 'list.xlsx', bytes: Buffer.from('${bytes}', 'base64') }])
    const torn = readProviders([{ name: 'torn.xlsx', bytes: Buffer.from('PK\\x03\\x04 torn') }])
    console.log(JSON.stringify([[...providers.keys()], torn.refused !== null, process.permission.has('fs.write')]))`
  const { stdout, stderr } = spawnSync(process.execPath, [...MAY_ONLY_READ, '--input-type=module', '--eval', program], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  assert.equal(stdout, '[["SC012345"],true,false]\n', stderr)
})
