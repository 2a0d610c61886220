import { MONTH, NUMBER } from './figure-words.ts'

const PER_CENT = '\\s?(?:%|per cent\\b|percent\\b)'
const WHEN = `(?: (?:in|at|on|by|a|last|during)(?: [\\w’'-]+){1,5})?`
const TIME = '(?:working days|days|weeks|months|hours|years|miles|minutes)'

/**
 * Every way a figure is written, and its unit where the way gives it. The groups are named for what they hold; each way
 * takes its words away from those after it.
 */
export const WAYS: readonly [RegExp, string | null][] = [
  [new RegExp(`\\bfrom (?<was>${NUMBER})(?:${PER_CENT})?${WHEN} to (?<value>${NUMBER})${PER_CENT}`, 'gi'), 'per cent'],
  [
    new RegExp(
      `\\bfrom (?<was>${NUMBER})(?<unit> ${TIME})?${WHEN} to (?<value>${NUMBER})(?!${PER_CENT})(?! ${MONTH})(?: ${TIME}\\b)?`,
      'gi',
    ),
    null,
  ],
  [new RegExp(`(?<value>${NUMBER})${PER_CENT}`, 'gi'), 'per cent'],
  [
    new RegExp(
      `(?<value>${NUMBER}) (?:out )?of (?:the |all |these |those |its |their )?(?<whole>${NUMBER})(?!${PER_CENT})`,
      'gi',
    ),
    'number',
  ],
  [
    new RegExp(
      `\\bof (?:the |all |these )?(?<whole>${NUMBER}) (?<among>[^.;:,]{3,60}), (?:only |just |some )?(?<value>${NUMBER})(?!${PER_CENT}| of | out of )`,
      'gi',
    ),
    'number',
  ],
  [new RegExp(`(?<value>${NUMBER}) in (?:every )?(?<whole>${NUMBER})(?= \\p{Ll})`, 'giu'), 'number'],
  [
    new RegExp(
      `\\b(?:averag(?:e|es|ed|ing)|average (?:of|is|was|at)|mean of)(?: (?:of|at|around|about|just|under|over))* (?<value>${NUMBER})(?!${PER_CENT})`,
      'gi',
    ),
    'average',
  ],
  [new RegExp(`(?<value>${NUMBER}) (?<unit>${TIME})\\b`, 'gi'), null],
  [/(?<![\w.,/£-])(?<value>\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d+)?)(?![\d/%]|,\d|\.\d|-)/g, 'number'],
]

/** What a figure is up or down from: ' of visits were in time, up from 61%'. */
export const UP_FROM = new RegExp(
  `^[^.;]{0,90}?\\b(?:up|down|(?:a |an )?(?:rise|increase|fall|drop|reduction|improvement)) from (?<was>${NUMBER})(?:${PER_CENT})?`,
  'i',
)
