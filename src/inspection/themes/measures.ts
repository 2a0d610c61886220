import type { ThemeId } from './match.ts'

/** Our measures that speak to a theme, the nearest first. A theme left out has none yet. */
export const MEASURES_OF: Readonly<Partial<Record<ThemeId, readonly string[]>>> = {
  'front-door': ['FD7', 'FD2', 'FD6', 'FD12', 'FD4'],
  assessment: ['AS1', 'AS2', 'AS3'],
  plans: ['CI2', 'CI4', 'CI5', 'CI3'],
  voice: ['AS6', 'AS5', 'CI3'],
  supervision: ['AS3', 'CI5', 'CI4'],
  risk: ['FD12', 'FD7', 'CI6'],
  partnership: ['FD13', 'FD11'],
  'early-help': ['FD9'],
  disabled: ['CI8'],
}

/** Measures to offer for these themes: those that most of them name, and of those the nearest to their theme. */
export const measuresFor = (themes: readonly { readonly id: ThemeId }[]): string[] => {
  const weights = new Map<string, number>()
  for (const { id } of themes) {
    for (const [place, measure] of (MEASURES_OF[id] ?? []).entries())
      weights.set(measure, (weights.get(measure) ?? 0) + 1 / (place + 1))
  }
  return [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id)
}
