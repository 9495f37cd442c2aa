import { loadImportTemplates } from '../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../electron/core/statistics/reference.ts'
import type { PeerComparison } from '../../shared/domain/peerGroups.ts'
import type { Reference } from '../../shared/statistics/computeStatistics.ts'
import { templatesFolder } from './testProject.ts'

/** The reference data that the program comes with. */
export const sampleReference: Reference = loadReference(templatesFolder, loadImportTemplates(templatesFolder))

/** The code lists with another comparison. */
export const codesWith = (peers: PeerComparison) => ({ ...sampleReference.codes, peers })
