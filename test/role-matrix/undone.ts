import type { Db } from '../../src/record/database.ts'

class Undone extends Error {}

/** A database whose transactions do all they do and are then taken back, so that each request finds the same record. */
export const undone = (db: Db): Db =>
  new Proxy(db, {
    get(target, name) {
      if (name !== 'transaction') {
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return () => ({
        async execute<T>(work: (trx: Db) => Promise<T>): Promise<T> {
          const found: T[] = []
          try {
            await target.transaction().execute(async trx => {
              found.push(await work(trx))
              throw new Undone()
            })
          } catch (error) {
            if (!(error instanceof Undone)) throw error
          }
          return found[0] as T
        },
      })
    },
  })
