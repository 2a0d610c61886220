// Plain JavaScript, as it is loaded before any TypeScript is: a thread beside the first that checks its part of the children.
import module from 'node:module'

module.enableCompileCache()
await import('../quick-imports.js')
await import('./share-thread.ts')
