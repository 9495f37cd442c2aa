import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { type ErrorKind, errorKinds } from './errorKinds.ts'
import { seededRandom } from './random.ts'
import { type Site, sitesOf, withText } from './sites.ts'

export interface SeededError {
  readonly kind: string
  readonly site: Site
  readonly text: string
  readonly model: ReportModel
}

function errorsOf(
  kind: ErrorKind,
  model: ReportModel,
  sites: readonly Site[],
  random: () => number,
): readonly SeededError[] {
  const possible = sites.flatMap((site): SeededError[] => {
    const text = kind.change(site, random)
    return text === null || text === site.text
      ? []
      : [{ kind: kind.name, site, text, model: withText(model, site, text) }]
  })
  // Shuffled, so that every chapter has its chance.
  return possible
    .map((error) => ({ error, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ error }) => error)
}

/** So many different errors, as evenly over the kinds as the report has places for them. */
export function seedErrors(model: ReportModel, count: number, seed: number): readonly SeededError[] {
  const random = seededRandom(seed)
  const sites = sitesOf(model)
  const byKind = errorKinds.map((kind) => [...errorsOf(kind, model, sites, random)])
  const chosen: SeededError[] = []
  while (chosen.length < count && byKind.some(({ length }) => length > 0))
    for (const errors of byKind) {
      const next = chosen.length < count ? errors.pop() : undefined
      if (next) chosen.push(next)
    }
  return chosen
}
