import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readSetting, saySettingKind } from './read-setting.ts'
import { SETTINGS, settingNamed } from './settings.ts'

const read = (name: string, typed: string) => {
  const setting = settingNamed(name)
  assert.ok(setting, name)
  const found = readSetting(setting, typed)
  return 'says' in found ? found.says : found.value
}

describe('a setting takes what its kind takes', () => {
  test('a weight is a number from 0 to 10, whole or not', () => {
    assert.equal(read('caseload.weight.plan', '1.25'), 1.25)
    assert.equal(read('caseload.weight.plan', 'one'), 'Write a number')
    assert.equal(read('caseload.weight.plan', '-1'), 'Write a number from 0 to 10')
  })

  test('a count of children is whole, and commas may be typed', () => {
    assert.equal(read('authority.children', '45,300'), 45300)
    assert.equal(read('authority.children', '45.5'), 'Write a whole number')
    assert.equal(read('authority.children', '0'), 'Write a number from 1 to 5,000,000')
  })

  test('a colour is six figures or letters, and dark enough for white letters', () => {
    assert.equal(read('authority.colour', ' #1F4F46 '), '#1f4f46')
    assert.match(String(read('authority.colour', 'green')), /such as #1f4f46/)
    assert.match(String(read('authority.colour', '#ffdd00')), /choose a darker one/)
  })

  test('a mark is three letters at most', () => {
    assert.equal(read('authority.mark', 'ALD'), 'ALD')
    assert.equal(read('authority.mark', 'Aldermere'), 'Write 3 letters or fewer; there are 9')
  })

  test('each has words of its own, and what is usual is among what it takes', () => {
    assert.equal(new Set(SETTINGS.map(({ name }) => name)).size, SETTINGS.length)
    for (const setting of SETTINGS) {
      assert.ok(setting.says && setting.group && saySettingKind(setting), setting.name)
      if (setting.usual !== null) assert.equal(read(setting.name, String(setting.usual)), setting.usual, setting.name)
    }
  })

  test('what fires a sign of drift, and when it is passed up, are among them', () => {
    assert.equal(settingNamed('drift.no-oversight.days')?.usual, 90)
    assert.equal(
      settingNamed('drift.no-oversight.escalates_after')?.says,
      'No management oversight: passed up after so many working days',
    )
    assert.equal(settingNamed('drift.nothing.days'), undefined)
  })
})
