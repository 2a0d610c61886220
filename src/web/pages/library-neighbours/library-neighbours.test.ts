import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../../test/builders.ts'
import { sendParts } from '../../../../test/send-parts.ts'
import { type Site, type Visitor, withSite } from '../../../../test/site.ts'

const HEAD = 'authority,neighbour,rank\n'
const FILE = `${HEAD}Aldermere,Swindon Borough Council,1\nAldermere,Reading,2\nLeeds,Sheffield,1\n`

const load = ({ app }: Site, who: Visitor, file = FILE, source = '') =>
  sendParts(app, who, '/library/neighbours/load', [
    { name: 'neighbours', filename: 'neighbours.csv', bytes: file },
    { name: 'source', bytes: source },
  ])

const said = (html: string) => [...html.matchAll(/<a href="#neighbours[^"]*">([^<]+)</g)].map(([, says]) => says)

describe('statistical neighbours', () => {
  test('are not known until they are loaded, and then stand with their grades and what changed', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst', { full_name: 'Ann Lee' }))
      assert.match((await ann.get('/library/neighbours')).text, /The neighbours of Aldermere are not known here/)
      assert.equal((await load(site, ann)).headers.location, '/library/neighbours')
      const { html, text } = await ann.get('/library/neighbours')
      assert.match(text, /Aldermere us not known here – –/)
      assert.match(text, /Swindon 1 Inadequate Mon 11 Sep 2023 ▼ worse, was good 4 years before/)
      assert.match(text, /by Ann Lee; it has the neighbours of 2 authorities/)
      assert.match(html, /href="\/library\/group\?authority=aldermere&amp;authority=swindon&amp;authority=reading"/)
    }))

  test('are said to be whose they are, where the person who loaded them said so', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst'))
      await load(site, ann)
      assert.doesNotMatch((await ann.get('/library/neighbours')).text, /Whose table/)
      await load(site, ann, FILE, 'Department for Education, 2025')
      assert.match(
        (await ann.get('/library/neighbours')).text,
        /Whose table: Department for Education, 2025\. The table/,
      )
    }))

  test('can be put side by side in one step', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst'))
      assert.doesNotMatch((await ann.get('/library/group')).html, /Our neighbours/)
      await load(site, ann)
      const { html } = await ann.get('/library/group')
      assert.match(html, /href="\/library\/group\?authority=swindon&amp;authority=reading">Our neighbours</)
    }))

  test('loaded again take the place of those the authority had, which are kept', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst'))
      await load(site, ann)
      await load(site, ann, `${HEAD}aldermere,Reading,1\n`)
      assert.doesNotMatch((await ann.get('/library/neighbours')).text, /Swindon/)
      const rows = await site.db
        .selectFrom('statistical_neighbour')
        .select(['neighbour', 'void_reason'])
        .orderBy('id')
        .execute()
      assert.deepEqual(
        rows.map(({ neighbour, void_reason }) => [neighbour, void_reason]),
        [
          ['Swindon', 'Loaded again'],
          ['Reading', 'Loaded again'],
          ['Sheffield', null],
          ['Reading', null],
        ],
      )
    }))

  test('with a fault are not loaded, none of them: each fault is said by its row and column', () =>
    withSite(async site => {
      const ann = await site.as(await aWorker(site.db, 'performance_analyst'))
      const wrong = await load(
        site,
        ann,
        `${FILE}Aldermere,Atlantis,3\nLeeds,Leeds,2\nLeeds,Sheffield,4\nLeeds,Bristol,1\nLeeds,,x\n`,
      )
      assert.equal(wrong.statusCode, 422)
      assert.deepEqual(said(wrong.body), [
        'Row 5, neighbour: “Atlantis” is no authority of England',
        'Row 6, neighbour: an authority is no neighbour of its own',
        'Row 9, neighbour: say which authority',
        'Row 9, rank: “x” is not a rank: write 1 for the most alike',
        'Row 7, neighbour: row 4 gives this neighbour already',
        'Row 8, rank: row 4 has this rank already',
      ])
      assert.deepEqual(said((await load(site, ann, 'authority,rank\n')).body), ['Row 1: there is no column neighbour'])
      assert.deepEqual(said((await load(site, ann, HEAD)).body), ['The file holds no neighbour'])
      assert.deepEqual(await site.db.selectFrom('statistical_neighbour').select('id').execute(), [])
    }))

  test('are loaded by those who add inspection reports, and seen by everybody who sees the library', () =>
    withSite(async site => {
      const priya = await site.as(await aWorker(site.db, 'social_worker'))
      assert.equal((await load(site, priya)).statusCode, 403)
      assert.equal((await priya.get('/library/neighbours')).status, 200)
    }))
})
