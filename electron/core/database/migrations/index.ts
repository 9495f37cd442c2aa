import { initial } from './0010_initial.ts'
import { importMemory } from './0020_import_memory.ts'
import { settings } from './0030_settings.ts'
import type { Migration } from './migration.ts'

/** All released steps, oldest first. */
export const migrations: readonly Migration[] = [initial, importMemory, settings]
