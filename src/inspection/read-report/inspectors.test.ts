import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inspectorsIn } from './inspectors.ts'

describe('lead inspectors', () => {
  const said: [string, string[]][] = [
    ['Ann Lee HMI', ['Ann Lee']],
    ['Ann Lee-Jones, Her Majesty’s Inspector', ['Ann Lee-Jones']],
    ["Ann Lee Her Majesty's Inspector", ['Ann Lee']],
    ['Ann Lee OBE, QSW, Senior HMI', ['Ann Lee']],
    ['Ann Lee and Tom O’Brien, His Majesty’s Inspectors', ['Ann Lee', 'Tom O’Brien']],
    ['Ann Lee, HMI; Tom McAdam, Ofsted Inspector', ['Ann Lee', 'Tom McAdam']],
    ['Dr Ann van der Lee, His Majesty’s Inspector, Social Care', ['Dr Ann van der Lee']],
    ['Élodie D’Arcy (Regulatory Inspection Manager)', ['Élodie D’Arcy']],
    ['to be confirmed', []],
    ['', []],
  ]
  for (const [words, names] of said) {
    test(`${words || 'nothing'}: ${names.join(' and ') || 'nobody'}`, () =>
      assert.deepEqual(inspectorsIn(words), names))
  }
})
