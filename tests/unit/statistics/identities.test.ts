import { beforeAll, describe, expect, test } from 'vitest'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import { computeStatistics } from '../../../shared/statistics/computeStatistics.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { budgetsBottomUp, gapAndIndex } from '../../support/generatedCentre/identities/budgets.ts'
import {
  childrenAreFewer,
  kindsAndDims,
  onlyKnownYears,
  rowsBehind,
} from '../../support/generatedCentre/identities/catalogued.ts'
import { Claims, type Identity } from '../../support/generatedCentre/identities/claims.ts'
import { changesFollow, derivedIsExplained, fromExists } from '../../support/generatedCentre/identities/derived.ts'
import {
  cumulativeClasses,
  sharesAreParts,
  sharesSumToHundred,
} from '../../support/generatedCentre/identities/shares.ts'
import {
  answersSumToAll,
  childrenInSeveralParts,
  municipalitiesToJoint,
  partsSumToTotals,
  stockAndFlow,
} from '../../support/generatedCentre/identities/sums.ts'
import { templatesFolder } from '../../support/testProject.ts'

const CENTRES = 200
const FEWEST_CLAIMS = 100
const SHOWN = 12

const identities: readonly Identity[] = [
  partsSumToTotals,
  childrenInSeveralParts,
  answersSumToAll,
  stockAndFlow,
  municipalitiesToJoint,
  sharesSumToHundred,
  sharesAreParts,
  cumulativeClasses,
  childrenAreFewer,
  budgetsBottomUp,
  gapAndIndex,
  changesFollow,
  fromExists,
  derivedIsExplained,
  kindsAndDims,
  onlyKnownYears,
  rowsBehind,
]

/** One to six municipalities and years, empty chapters, missing values, unknown codes, children known in two places. */
describe(`what holds in each of ${CENTRES} generated centres`, () => {
  const claims = new Map(identities.map((identity) => [identity, new Claims()]))

  // Every centre is computed once, checked, and let go of: together they would not fit into memory.
  beforeAll(() => {
    const reference = loadReference(templatesFolder, loadImportTemplates(templatesFolder))
    for (let seed = 1; seed <= CENTRES; seed += 1) {
      const centre = generatedCentre(seed, reference)
      const metrics = computeStatistics(centre.facts, reference, centre.period)
      for (const [identity, found] of claims) {
        const before = found.broken.length
        identity.check({ ...centre, metrics, reference }, found)
        for (let index = before; index < found.broken.length; index += 1)
          found.broken[index] = `Centre ${seed}: ${found.broken[index]}`
      }
    }
  })

  test.each(identities.map((identity) => [identity.name, identity] as const))('%s', (_, identity) => {
    const found = claims.get(identity)
    expect(found?.broken.slice(0, SHOWN)).toEqual([])
    expect(found?.made).toBeGreaterThan(FEWEST_CLAIMS)
  })
})
