import { z } from 'zod'
import type { SmallNumbers } from '../domain/smallNumbers.ts'
import { type ReportAppearance, reportThemes } from '../report/appearance/appearance.ts'
import { reason } from './reason.ts'

const name = z.string().trim().min(1).max(60)

export const peerGroupInput = z.strictObject({
  name,
  municipalities: z.array(z.string().trim().min(1).max(100)).min(1).max(200).readonly(),
})

export const peerChoiceInput = z.strictObject({
  name,
  /** True: the centre's own municipalities count in the mean. */
  ownIncluded: z.boolean(),
  weighting: z.enum(['simple', 'weighted']),
})

/** A group as the settings screen shows it. */
export interface PeerGroupInfo {
  readonly name: string
  /** In Danish alphabetical order. */
  readonly municipalities: readonly string[]
  /** `changed` is a default group that the project has edited: removing it brings the default back. */
  readonly origin: 'default' | 'changed' | 'own'
  /** Members without figures of expenditure in the newest year; all of them where there are no figures yet. */
  readonly withoutFigures: readonly string[]
  /** Members with figures but without population of that year: a weighted mean needs it of everyone counted. */
  readonly withoutPopulation: readonly string[]
}

/** All peer groups, and the comparison that the numbers are made with now. */
export interface PeerGroupSettings {
  readonly groups: readonly PeerGroupInfo[]
  readonly inUse: {
    readonly name: string
    readonly ownIncluded: boolean
    readonly weighting: 'simple' | 'weighted'
    /** False until somebody has chosen. */
    readonly chosen: boolean
  }
  /** The newest year with figures; null where there are none. Peers come a year late. */
  readonly year: number | null
  readonly ownMunicipalities: readonly string[]
  /** Municipalities to choose from: the country's, and every one that the data have figures of. */
  readonly knownMunicipalities: readonly string[]
}

/** Small numbers are shown for a reason; to hide them needs none. */
export const smallNumbersInput = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('hidden') }),
  z.strictObject({ choice: z.literal('shown'), reason }),
])

/** Who chose what about small numbers, and when. */
export interface SmallNumbersDecision {
  readonly choice: SmallNumbers
  readonly by: string
  readonly at: string
  /** Of showing them; null where they were hidden again. */
  readonly reason: string | null
}

export interface SmallNumbersSettings {
  readonly choice: SmallNumbers
  /** Every choice ever made in the project, the newest first. */
  readonly decisions: readonly SmallNumbersDecision[]
}

const colour = z.string().regex(/^#[0-9A-F]{6}$/)

/** Null stands for the program's own colour. */
export const appearanceInput = z.strictObject({
  theme: z.enum(reportThemes),
  accent: colour.nullable(),
  figures: colour.nullable(),
})

export const logoInput = z.strictObject({
  file: z.string().min(1).max(200),
  description: z.string().trim().min(1).max(200),
})

/** The look of the report as it is printed now; the logo as an address that a picture can be shown from. */
export interface AppearanceSettings extends Omit<ReportAppearance, 'logo'> {
  readonly ownAccent: boolean
  readonly ownFigures: boolean
  readonly logo: { readonly png: string; readonly description: string } | null
}
