import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import serveStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { type Brand, brandCss } from './brand.ts'

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, '../../node_modules')
const GOVUK = join(modules, 'govuk-frontend/dist/govuk')
const MOJ = join(modules, '@ministryofjustice/frontend/moj')

/** The libraries' style sheets say GDS Transport, which is for GOV.UK alone: ours say the system's own face. */
const FACE = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif'
const inOurFace = (css: string) =>
  css
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll('font-family:GDS Transport,arial,sans-serif', `font-family:${FACE}`)
    .replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '')

/** Our own style sheets, in the order they are read: `phone` has the last word. */
const SHEETS = [
  'page',
  'header',
  'boxes',
  'tables',
  'child-banner',
  'forms',
  'sign-in',
  'pictures',
  'measures',
  'child',
  'plan',
  'inspection',
  'programme',
  'intake',
  'library',
  'ready',
  'returns',
  'rules',
  'phone',
  'pack',
]

const read = (path: string) => readFileSync(path, 'utf8')
const js = 'text/javascript; charset=utf-8'
const css = 'text/css; charset=utf-8'

/** Serves style sheets, scripts and pictures, from memory and for long: their addresses change with their contents. */
export const addAssets = async (app: FastifyInstance, brand: () => Brand): Promise<void> => {
  const files: Record<string, { type: string; body: string }> = {
    'libraries.css': {
      type: css,
      body: inOurFace(read(join(GOVUK, 'govuk-frontend.min.css')) + read(join(MOJ, 'moj-frontend.min.css'))),
    },
    'golden-thread.css': {
      type: css,
      body: SHEETS.map(sheet => read(join(here, `assets/${sheet}.css`))).join('\n'),
    },
    'print.css': { type: css, body: read(join(here, 'layouts/print.css')) },
    'begin.js': { type: js, body: read(join(here, 'assets/begin.js')) },
    'golden-thread.js': { type: js, body: read(join(here, 'assets/golden-thread.js')) },
    'fold.js': { type: js, body: read(join(here, 'assets/fold.js')) },
    'draft.js': { type: js, body: read(join(here, 'assets/draft.js')) },
    'refresh.js': { type: js, body: read(join(here, 'assets/refresh.js')) },
    'sending.js': { type: js, body: read(join(here, 'assets/sending.js')) },
    'marks.js': { type: js, body: read(join(here, 'assets/marks.js')) },
    'likely.js': { type: js, body: read(join(here, 'assets/likely.js')) },
    'govuk-frontend.min.js': {
      type: js,
      body: read(join(GOVUK, 'govuk-frontend.min.js')).replace(/\/\/# sourceMappingURL=.*/, ''),
    },
    'mark.svg': { type: 'image/svg+xml', body: read(join(here, 'assets/mark.svg')) },
  }
  for (const [name, { type, body }] of Object.entries(files)) {
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
    app.get(`/assets/${name}`, { logLevel: 'silent' }, (request, reply) => {
      reply.header('etag', tag).header('cache-control', 'public, max-age=600')
      return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.type(type).send(body)
    })
  }
  app.get('/assets/brand.css', (_, reply) =>
    reply.type(css).header('cache-control', 'public, max-age=60').send(brandCss(brand())),
  )
  app.get('/favicon.ico', (_, reply) => reply.redirect('/assets/mark.svg', 302))
  await app.register(serveStatic, { root: join(MOJ, 'assets/images'), prefix: '/assets/images/', maxAge: 3_600_000 })
}
