import { z } from 'zod'
import type { PeerChoice, PeerGroup } from '../../../shared/domain/peerGroups.ts'
import { type SmallNumbers, smallNumberChoices } from '../../../shared/domain/smallNumbers.ts'
import { reportThemes } from '../../../shared/report/appearance/appearance.ts'
import type { PeerSettings } from '../../../shared/statistics/peerGroups.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'

/**
 * The small settings of a project by key, with the form that each has. A value of another form (written by another
 * version of the program) counts as not set.
 */
const forms = {
  /** Findings of the report's check that may stand: by their key, never with the text they are about. */
  acceptedFindings: z.array(z.strictObject({ key: z.string(), reason: z.string(), at: z.string() })),
  /** Null where the program's own colour is used. */
  appearance: z.strictObject({
    theme: z.enum(reportThemes),
    accent: z.string().nullable(),
    figures: z.string().nullable(),
    logo: z
      .strictObject({ png: z.string(), width: z.number(), height: z.number(), description: z.string() })
      .nullable(),
  }),
  /** Every choice about small numbers in reports, the one in force last. The reason is that of showing them. */
  smallNumbers: z.array(
    z.strictObject({
      choice: z.enum(smallNumberChoices),
      by: z.string(),
      at: z.string(),
      reason: z.string().nullable(),
    }),
  ),
  peerChoice: z.strictObject({ name: z.string(), ownIncluded: z.boolean(), weighting: z.enum(['simple', 'weighted']) }),
} as const

export type SettingKey = keyof typeof forms
export type Setting<Key extends SettingKey> = z.infer<(typeof forms)[Key]>

export function settingOf<Key extends SettingKey>(db: ReadDatabase, key: Key): Setting<Key> | null {
  const stored = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(key)
  if (stored === undefined) return null
  const form: z.ZodType<Setting<SettingKey>> = forms[key]
  const parsed = form.safeParse(JSON.parse(stored))
  return parsed.success ? (parsed.data as Setting<Key>) : null
}

/** Null takes the setting back. */
export function keepSetting<Key extends SettingKey>(
  db: WriteDatabase,
  key: Key,
  value: Setting<Key> | null,
  at: string,
): void {
  if (value === null) {
    db.prepare('DELETE FROM setting WHERE key = ?').run(key)
    return
  }
  db.prepare(
    `INSERT INTO setting (key, value, changed_at) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`,
  ).run(key, JSON.stringify(value), at)
}

/** A finding of the check that somebody has accepted. */
export type AcceptedFinding = Setting<'acceptedFindings'>[number]

export const acceptedFindings = (db: ReadDatabase): readonly AcceptedFinding[] =>
  settingOf(db, 'acceptedFindings') ?? []

export const keepAcceptedFindings = (db: WriteDatabase, accepted: readonly AcceptedFinding[], at: string): void =>
  keepSetting(db, 'acceptedFindings', accepted.length === 0 ? null : [...accepted], at)

export const smallNumberDecisions = (db: ReadDatabase): Setting<'smallNumbers'> => settingOf(db, 'smallNumbers') ?? []

/** Hidden until somebody has chosen otherwise. */
export const smallNumbersOf = (db: ReadDatabase): SmallNumbers => smallNumberDecisions(db).at(-1)?.choice ?? 'hidden'

const savedGroups = (db: ReadDatabase): PeerGroup[] =>
  db
    .prepare<[], { name: string; municipalities: string }>('SELECT name, municipalities FROM peer_group ORDER BY name')
    .all()
    .map(({ name, municipalities }) => ({ name, municipalities: JSON.parse(municipalities) }))

export const peerSettings = (db: ReadDatabase): PeerSettings => ({
  saved: savedGroups(db),
  choice: settingOf(db, 'peerChoice'),
})

export function savePeerGroup(db: WriteDatabase, { name, municipalities }: PeerGroup, at: string): void {
  db.prepare(
    `INSERT INTO peer_group (name, municipalities, changed_at) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET municipalities = excluded.municipalities, changed_at = excluded.changed_at`,
  ).run(name, JSON.stringify(municipalities), at)
}

/** False where no group of that name has been saved. */
export const removePeerGroup = (db: WriteDatabase, name: string): boolean =>
  db.prepare('DELETE FROM peer_group WHERE name = ?').run(name).changes > 0

export const keepPeerChoice = (db: WriteDatabase, choice: PeerChoice | null, at: string): void =>
  keepSetting(db, 'peerChoice', choice, at)
