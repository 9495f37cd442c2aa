import { initial } from './0010_initial.ts'
import { importMemory } from './0020_import_memory.ts'
import { settings } from './0030_settings.ts'
import { reportTexts } from './0040_report_texts.ts'
import { assessedInTime } from './0050_assessed_in_time.ts'
import { internalAcceptance } from './0060_internal_acceptance.ts'
import type { Migration } from './migration.ts'

/** All released steps, oldest first. */
export const migrations: readonly Migration[] = [
  initial,
  importMemory,
  settings,
  reportTexts,
  assessedInTime,
  internalAcceptance,
]
