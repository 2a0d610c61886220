import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { recognise } from './recognise.ts'

const known = (name: string, text: string | Uint8Array) => recognise({ name, bytes: Buffer.from(text) })

describe('a file that was dropped is known', () => {
  test('as a table of the SSDA903 by its name, or by its headings whatever it is called', () => {
    const missing = 'CHILD;DOB;MISSING;MIS_START;MIS_END\n'
    assert.deepEqual(known('SSDA903 2027 Missing.CSV', ''), { use: 'return', return: 'ssda903', table: 'Missing' })
    assert.deepEqual(known('export (3).csv', missing), { use: 'return', return: 'ssda903', table: 'Missing' })
  })

  test('as an XML of either return by its outermost element', () => {
    const whole = { use: 'return', table: 'XML' }
    assert.deepEqual(known('a.xml', '\uFEFF<?xml version="1.0"?><!-- <Message> --><EXPSSDA903>'), {
      ...whole,
      return: 'ssda903',
    })
    assert.deepEqual(known('a.xml', '<Message><Header>'), { ...whole, return: 'cin' })
    assert.deepEqual(known('a.xml', '<html>'), { use: 'unknown' })
  })

  test('as a directory of postcodes or a list of providers by its headings; a workbook is such a list', () => {
    assert.deepEqual(known('ONSPD.csv', 'pcd,pcds,oslaua,oseast1m,osnrth1m\n'), { use: 'postcodes' })
    assert.deepEqual(known('homes.csv', 'Homes in England\n\nProvider name,URN,Placement code\n'), { use: 'providers' })
    assert.deepEqual(known('homes.xlsx', 'PK\u0003\u0004'), { use: 'providers' })
  })

  test('as nothing known where it is none of these, whatever it holds', () => {
    for (const text of ['', 'Dear all', '\u0000\u0001\u0002', 'name,age\n1,2\n'])
      assert.deepEqual(known('notes.txt', text), { use: 'unknown' })
  })
})
