import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readJudgements } from './read-judgements.ts'

const read = (text: string) => readJudgements(Buffer.from(text))
const HEAD = 'authority,framework,inspection_start,inspection_end,published,overall,leaders'

describe('a file of judgements', () => {
  test('gives a judgement a row, with its columns in any order, days as people write them, and grades in words', () => {
    const { judgements, faults } = read(
      'Overall,Published,Inspection start,Inspection end,Framework,Authority,Recommendations,lead_inspector\r\n' +
        'Requires improvement to be good,4/9/2025,07/07/2025,2025-07-18,ILACS,Leeds City Council,6,Somebody\r\n',
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(judgements, [
      {
        authority: 'Leeds',
        slug: 'leeds',
        urn: null,
        framework: 'ILACS',
        start_on: '2025-07-07',
        end_on: '2025-07-18',
        published_on: '2025-09-04',
        grades: {
          overall: 'requires improvement',
          leaders: null,
          help_and_protection: null,
          children_in_care: null,
          care_leavers: null,
          adoption: null,
        },
        improvements: 6,
        source: 'loaded',
        inspection_id: null,
        library_report_id: null,
      },
    ])
  })

  test('may be of an authority that is not in the list, which keeps the name it has', () => {
    const { judgements } = read(`${HEAD}\nAldermere,ILACS,2025-07-07,,2025-09-04,good,`)
    assert.equal(judgements[0]?.authority, 'Aldermere')
    assert.equal(judgements[0]?.slug, 'aldermere')
  })

  test('says of each fault the row and the column, and gives them all', () =>
    assert.deepEqual(
      read(
        [
          HEAD,
          ',ILACS,2025-07-07,,2025-09-04,good,',
          'Leeds,,31/02/2025,,,fine,good',
          'Leeds,ILACS,2025-07-07,2025-07-01,2025-06-30,good,',
          'Leeds,ILACS,2024-07-07,2024-07-18,2024-09-04,,–',
          'Hull,ILACS,2024-07-07,2024-07-18,2024-09-04,good,good',
          'Kingston upon Hull,ILACS,2024-07-08,2024-07-18,2024-09-04,good,good',
        ].join('\n'),
      ).faults,
      [
        'Row 2, authority: say which authority',
        'Row 3, framework: say under which framework, as ILACS or SIF',
        'Row 3, inspection_start: “31/02/2025” is not a date: write 2025-03-31 or 31/03/2025',
        'Row 3, published: say the date',
        'Row 3, overall: “fine” is not a grade: outstanding, good, requires improvement, inadequate, adequate, not judged',
        'Row 4, inspection_end: this is before the inspection began',
        'Row 4, published: this is before the inspection ended',
        'Row 5, overall: the row gives no grade',
        'Row 7, inspection_start: row 6 gives this inspection already',
      ],
    ))

  test('says what is wrong with its columns before anything else', () => {
    assert.deepEqual(read('council,framework,published,overall,overall\nLeeds,ILACS,,good,good').faults, [
      'Row 1: there is no column authority',
      'Row 1: there is no column inspection_start',
      'Row 1, council: this column is not known; the columns are authority, urn, framework, inspection_start, inspection_end, published, overall, leaders, help_and_protection, children_in_care, care_leavers, adoption, recommendations',
      'Row 1, overall: this column is there twice',
    ])
    assert.deepEqual(read('').faults, ['The file is empty'])
    assert.deepEqual(read(HEAD).faults, ['The file holds no judgement'])
  })
})
