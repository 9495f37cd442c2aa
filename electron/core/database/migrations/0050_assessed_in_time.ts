import type { Migration } from './migration.ts'

/** Whether a notification was assessed within 24 hours, where an extract says so; older rows do not. */
export const assessedInTime: Migration = {
  version: 50,
  sql: `
ALTER TABLE notification ADD COLUMN assessed_in_time INTEGER CHECK (assessed_in_time IN (0, 1));
ALTER TABLE staged_notification ADD COLUMN "assessed_in_time" ANY;
`,
}
