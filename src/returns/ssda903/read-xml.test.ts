import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { readXmlReturn } from './read-xml.ts'

const read = (inside: string) => readXmlReturn(() => [Buffer.from(`<EXPSSDA903>${inside}</EXPSSDA903>`)], 'a.xml')
const aChild = (header: string, after = '', id = 'A1') =>
  `<CHILD><HEADER><CHILDID>${id}</CHILDID><SEX>F</SEX><DOB>01/02/2012</DOB>${header}</HEADER>${after}</CHILD>`
const says = (inside: string) => read(inside).faults.map(each => `${each.child}: ${each.says}`)
const tablesOf = (inside: string) => Object.keys(read(inside).sent)

describe('the SSDA903 as XML', () => {
  test('gives the rows that its files of comma-separated values would', () => {
    const { sent, faults, refused } = read(
      aChild('<UPN>un1</UPN><UASC>0</UASC>', '<EPISODE><DECOM>31/06/2026</DECOM><PL>u1</PL><DEC /></EPISODE>'),
    )
    assert.deepEqual([faults, refused], [[], null])
    assert.deepEqual(Object.keys(sent), ['Header', 'Episodes'])
    const [header, episode] = [sent.Header?.[0], sent.Episodes?.[0]]
    assert.deepEqual([header?.CHILD, header?.DOB, header?.UPN, header?.UASC], ['A1', '2012-02-01', 'UN1', '0'])
    assert.deepEqual([episode?.CHILD, episode?.PLACE, episode?.DECOM, episode?.DEC], ['A1', 'U1', null, null])
    assert.deepEqual(episode?.unread, { DECOM: '31/06/2026' })
  })

  test('counts the rows of a table from nought over all children, in the order of the file', () => {
    const review = (day: string) => `<AREVIEW><REVIEW>${day}</REVIEW></AREVIEW>`
    const { sent } = read(aChild(review('01/05/2026') + review('01/09/2026')) + aChild(review('02/05/2026'), '', 'A2'))
    assert.deepEqual(
      sent.Reviews?.map(({ row, CHILD, DOB, REVIEW }) => [row, CHILD, DOB, REVIEW]),
      [
        [0, 'A1', '2012-02-01', '2026-05-01'],
        [1, 'A1', '2012-02-01', '2026-09-01'],
        [2, 'A2', '2012-02-01', '2026-05-02'],
      ],
    )
  })

  test('gives a child’s rows its identifier, sex and day of birth even where they come after', () => {
    const { sent } = read(
      '<CHILD><HEADER><DUC>01/02/2030</DUC><DOB>01/02/2012</DOB><SEX>M</SEX><CHILDID>A1</CHILDID></HEADER></CHILD>',
    )
    const { CHILD, DOB, SEX, DUC } = sent.UASC?.[0] ?? {}
    assert.deepEqual([CHILD, DOB, SEX, DUC], ['A1', '2012-02-01', 'M', '2030-02-01'])
  })

  test('has a table only where the file has anything of it', () => {
    assert.deepEqual(tablesOf(aChild('<UASC /><DUC /><IN_TOUCH /><DATE_INT />')), ['Header'])
    assert.deepEqual(tablesOf(aChild('<ACCOM>B1</ACCOM>')), ['Header', 'OC3'])
    assert.deepEqual(tablesOf(aChild('<FOSTER_CARE>0</FOSTER_CARE>')), ['Header', 'AD1'])
    assert.deepEqual(tablesOf(aChild('<UASC>1</UASC>')), ['Header', 'UASC'])
    assert.deepEqual(tablesOf(aChild('<OC2 />')), ['OC2', 'Header'])
    assert.equal(read(aChild('<UASC>1</UASC><DUC>01/02/2030</DUC>')).sent.UASC?.length, 1)
  })

  test('reads items of newer tables in whatever element holds them', () => {
    const { sent, faults } = read(
      aChild(
        '<WORKERS><ONE><SW_ID>SW1</SW_ID><SW_DECOM>01/04/2026</SW_DECOM></ONE><ONE><SW_ID>SW2</SW_ID></ONE></WORKERS>',
        '<ANY><DOLO_START>01/05/2026</DOLO_START></ANY>',
      ),
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(
      sent.SWEpisodes?.map(({ SW_ID, SW_DECOM }) => [SW_ID, SW_DECOM]),
      [
        ['SW1', '2026-04-01'],
        ['SW2', null],
      ],
    )
    assert.deepEqual([sent.DoLo?.[0]?.CHILD, sent.DoLo?.[0]?.DOLO_START], ['A1', '2026-05-01'])
  })

  test('names an element that is not known once', () =>
    assert.deepEqual(says(aChild('<HAIR>1</HAIR><constructor>2</constructor>') + aChild('<HAIR>2</HAIR>', '', 'A2')), [
      'A1: HAIR is no element of the return: it is not read',
      'A1: constructor is no element of the return: it is not read',
    ]))

  test('says what stands where it has no place, or twice', () => {
    assert.deepEqual(says(aChild('<OC2><DOB>01/01/2001</DOB></OC2>')), [
      'A1: DOB stands in OC2, where it has no place: it is not read',
    ])
    assert.deepEqual(says(aChild('<DUC>01/02/2030</DUC><DUC>01/02/2031</DUC>')), [
      'A1: DUC is there twice in one HEADER: the first is read',
    ])
    assert.deepEqual(says('<EPISODE><LS>C2</LS></EPISODE>'), [
      'null: LS stands in EPISODE, where it has no place: it is not read',
      'null: EPISODE stands outside every child: it is not read',
    ])
  })

  test('is refused where it is another file', () => {
    const { refused } = readXmlReturn(() => [Buffer.from('<Message><Child /></Message>')], 'a.xml')
    assert.equal(refused, 'It begins with Message, and this return begins with EXPSSDA903')
    assert.match(read('<CHILD>').refused ?? '', /^[^\n]+$/)
  })

  const example = new URL('../../../../shared/conformance/ssda903/files/fake_903.xml', import.meta.url)
  const skip = existsSync(example) ? false : 'the example is not beside the project'

  test('is read whole in the example', { skip }, () => {
    const { sent, faults, refused } = readXmlReturn(() => [readFileSync(example)], 'fake_903.xml')
    assert.deepEqual([faults, refused], [[], null])
    assert.deepEqual(Object.fromEntries(Object.entries(sent).map(([table, rows]) => [table, rows.length])), {
      Header: 253,
      Episodes: 459,
      Reviews: 1206,
      PrevPerm: 253,
      OC2: 253,
      Missing: 6,
      UASC: 12,
      OC3: 6,
      AD1: 3,
      PlacedAdoption: 3,
    })
  })
})
