import type { WriteDatabase } from '../database/connection.ts'
import { withLightWrites } from '../database/lightWrites.ts'
import { clearSome, type Stretch } from '../database/staging.ts'
import { giveWay } from '../jobs/createJobs.ts'

const ROWS_AT_ONCE = 2_000

/** Removes staged rows that no plan needs any more, in small steps between other work. It is not cut short by a cancel. */
export const clearStaging = (db: WriteDatabase, keep: Stretch): Promise<void> =>
  withLightWrites(db, async () => {
    while (clearSome(db, keep, ROWS_AT_ONCE)) await giveWay(undefined)
  })
