// Plain JavaScript, as it is loaded before any TypeScript is.
import module from 'node:module'

const SOURCE = new URL('../', import.meta.url).href

/**
 * Our own files name each other as they are called, ending and all, so that nothing need be looked for: asking the disk about each
 * of four hundred rules, and for a package.json in every folder above it, took as long as reading them all.
 */
module.registerHooks({
  resolve(specifier, context, next) {
    const isOurs = /^\.{1,2}\/.*\.ts$/.test(specifier) && context.parentURL?.startsWith(SOURCE)
    if (!isOurs) return next(specifier, context)
    return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
  },
})
