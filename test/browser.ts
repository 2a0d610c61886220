import { after } from 'node:test'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

// One process for everything ends the browser with its first context.
const args = sparticuz.args.filter(arg => arg !== '--single-process')

let opened: Promise<Browser> | undefined

const browser = () => {
  opened ??= (async () => chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true }))()
  return opened
}

after(async () => {
  await (await opened)?.close()
})

/** Runs the work in a browser of its own: no cookies from another test. Chromium comes from the registry as a package. */
export const withBrowser = async (
  work: (context: BrowserContext) => Promise<void>,
  { width = 1280, height = 900, javaScriptEnabled = true, baseURL = '' } = {},
): Promise<void> => {
  const context = await (await browser()).newContext({
    viewport: { width, height },
    javaScriptEnabled,
    ...(baseURL ? { baseURL } : {}),
  })
  try {
    await work(context)
  } finally {
    await context.close()
  }
}
