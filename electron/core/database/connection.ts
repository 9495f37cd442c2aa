import type Database from 'better-sqlite3'

declare const access: unique symbol

/** A connection that is only read from: statistics and lists take this, so that they cannot write by mistake. */
export type ReadDatabase = Pick<Database.Database, 'prepare' | 'pragma'> & { readonly [access]: 'read' | 'write' }

/** The one writing connection of a project. */
export type WriteDatabase = Database.Database & { readonly [access]: 'write' }

export type SqlValue = string | number | null
