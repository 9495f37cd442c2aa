import { spawnSync } from 'node:child_process'

/**
 * Whether papers are read by poppler's tools too. Where all tools must be there (`AARSRAPPORT_OFFICE=required`), their
 * absence is a failure, elsewhere those tests count as not run.
 */
export const popplerTests = spawnSync('pdftotext', ['-v']).status === 0 || process.env.AARSRAPPORT_OFFICE === 'required'
