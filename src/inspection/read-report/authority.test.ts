import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { authorityIn, isTitle, plainAuthority, registeredName, sameAuthority } from './authority.ts'
import { lineAt } from './made-lines.ts'

const titled = (...texts: string[]) => authorityIn(texts.map((text, place) => lineAt(71, 700 - place * 30, text)))

describe('the authority', () => {
  test('stands above the title in reports of 2018 to 2021', () => {
    assert.equal(titled('Aldermere Borough Council', 'Inspection of children’s social care services'), 'Aldermere')
    assert.equal(titled('Aldermere', "Inspection of local authority children's services"), 'Aldermere')
  })

  test('stands within the title since, however the title wraps', () => {
    assert.equal(titled('Inspection of Aldermere local', 'authority children’s services'), 'Aldermere')
    assert.equal(
      titled('Inspection of City of Aldermere', 'Metropolitan Borough Council local', 'authority children’s services'),
      'Aldermere',
    )
    assert.equal(titled('Inspection of Alder-on-the-', 'Mere local authority children’s services'), 'Alder-on-the-Mere')
    assert.equal(titled('Inspection of Aldermere County Council’s children’s services'), 'Aldermere')
    assert.equal(titled('Inspection of children’s services in Aldermere'), 'Aldermere')
  })

  test('stands above the title of 2013 to 2018, and under that of early 2013', () => {
    const inNeed = ['Inspection of services for children in need of help and', 'protection and care leavers']
    assert.equal(titled('City of Aldermere Metropolitan District', 'Council', ...inNeed), 'Aldermere')
    assert.equal(titled('Aldermere', `Re-i${inNeed[0]?.slice(1)}`), 'Aldermere')
    assert.equal(titled('Aldermereshire', ...inNeed), 'Aldermereshire')
    assert.equal(titled('Inspection of looked after children', 'services', 'Aldermere County Council'), 'Aldermere')
    assert.equal(
      titled('Aldermere Safeguarding Children Board', 'Review of the effectiveness of the Local Safeguarding'),
      'Aldermere',
    )
  })

  test('is the same under two names when one holds all that tells in the other', () => {
    assert.equal(sameAuthority('Mere upon Alder', 'Alder'), true)
    assert.equal(sameAuthority('Aldermere', 'Aldermeer'), false)
  })

  test('is not found in another title', () => {
    assert.equal(titled('Focused visit to Aldermere'), null)
    assert.equal(isTitle('Inspection of Aldermere prison'), false)
  })

  test('is named without the words for its kind', () => {
    const names: [string, string][] = [
      ['London Borough of Aldermere', 'Aldermere'],
      ['Royal Borough of Alder and Mere', 'Alder and Mere'],
      ['Council of the Isles of Mere', 'Isles of Mere'],
      ['Aldermere City', 'Aldermere'],
      ['North East Aldermere Council', 'North East Aldermere'],
      ['City of Aldermere Council', 'Aldermere'],
      ['City of Aldermere', 'City of Aldermere'],
    ]
    for (const [full, plain] of names) assert.equal(plainAuthority(full), plain)
  })

  test('goes by the name the file has in the register, where both plainly mean the same', () => {
    assert.equal(registeredName('City of Aldermere', 'aldermere'), 'Aldermere')
    assert.equal(registeredName('City of Aldermere', 'aldermere-corporation'), 'Aldermere Corporation')
    assert.equal(registeredName('Alder & Mere', 'alder-and-mere'), 'Alder & Mere')
    assert.equal(registeredName('Mere-on-Sea', 'mere-on-sea'), 'Mere-on-Sea')
    assert.equal(registeredName('Aldermere', 'somewhere-else'), 'Aldermere')
    assert.equal(registeredName('Aldermere', null), 'Aldermere')
  })
})
