import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quoted } from './quoted.ts'

describe('a child’s words', () => {
  test('stand in quotation marks', () =>
    assert.equal(quoted('I like it when nana comes.'), '“I like it when nana comes.”'))
  test('are not marked twice when the worker typed the marks', () => {
    assert.equal(quoted('“I like it when nana comes.”'), '“I like it when nana comes.”')
    assert.equal(quoted('"I like it." '), '“I like it.”')
  })
  test('keep the marks of two things said', () => assert.equal(quoted('“Yes.” Then: “No.”'), '“Yes.” Then: “No.”'))
  test('keep an apostrophe at the end', () => assert.equal(quoted('it was the boys’'), '“it was the boys’”'))
})
