import { initial } from './0010_initial.ts'
import { importMemory } from './0020_import_memory.ts'
import type { Migration } from './migration.ts'

/** All released steps, oldest first. */
export const migrations: readonly Migration[] = [initial, importMemory]
