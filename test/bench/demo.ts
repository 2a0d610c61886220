import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDemonstration } from '../../src/cli/demo.ts'
import { withRecord } from '../../src/cli/open-database.ts'

/** How long Aldermere takes to build, rows, deadlines and the first night together: 6,000 people and 25,000 unless named. */
export const demoBench = async (args: string[]): Promise<void> => {
  const sizes = args.map(Number).filter(Boolean)
  for (const people of sizes.length > 0 ? sizes : [6000, 25_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'))
    try {
      await withRecord({ DATA_DIR: folder }, 'bench', async ({ db }) => {
        const built = await buildDemonstration(db, { out: () => {}, err: () => {} }, { people })
        console.log(
          `demo ${people} people: ${built.seconds} s (${built.rows} rows, ${built.clock_runs} deadlines, ${built.children} children)`,
        )
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
