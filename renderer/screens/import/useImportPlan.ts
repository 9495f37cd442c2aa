import { useCallback, useRef, useState } from 'react'
import type { FileToken } from '../../../shared/contract/engine.ts'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import { type JobState, useJob } from '../../jobs.ts'
import type { ChangeChoices } from './choices/changeChoices.ts'

/** What a plan is made from; its files stand in the order of the plan's. */
export interface Wanted {
  readonly files: readonly FileToken[]
  readonly choices: ImportChoices
  /** Whether choices of earlier imports of the same files join these; not once somebody could have taken them back. */
  readonly recall: boolean
}

const nothingWanted: Wanted = { files: [], choices: noChoices, recall: true }

/** The same files after a decision about them. */
export const decided = (wanted: Wanted, change: ChangeChoices): Wanted => ({
  ...wanted,
  choices: change(wanted.choices),
  recall: false,
})

/** More files beside those at hand; what was decided about these stays. A file that was chosen twice is one file. */
export function addFiles(wanted: Wanted, added: readonly FileToken[]): Wanted {
  const known = new Set(wanted.files.map(({ token }) => token))
  return { ...wanted, recall: true, files: [...wanted.files, ...added.filter(({ token }) => !known.has(token))] }
}

interface MadePlan {
  readonly state: JobState<ImportPlan>
  readonly plan: ImportPlan | null
  readonly wanted: Wanted
  make(next: Wanted): void
  cancel(): void
  reset(): void
}

/**
 * The plan of the files at hand. Every choice makes a new one; until it is there the former one is kept in sight, and if
 * it fails or is stopped, files and choices are again those of the plan in sight.
 */
export function useImportPlan(): MadePlan {
  const { state, start, cancel: cancelJob, reset: resetJob } = useJob('import.plan')
  const [shown, setShown] = useState<(Wanted & { readonly plan: ImportPlan }) | null>(null)
  const [wanted, setWanted] = useState(nothingWanted)
  const latest = useRef<Wanted | null>(null)

  const make = useCallback(
    (next: Wanted) => {
      latest.current = next
      setWanted(next)
      const tokens = next.files.map(({ token }) => token)
      void start({ files: tokens, choices: next.choices, recall: next.recall }).then((plan) => {
        // A later call has taken over.
        if (latest.current !== next) return
        if (plan) {
          const made = { ...next, choices: plan.choices, recall: false }
          setShown({ ...made, plan })
          setWanted(made)
        } else if (shown) setWanted(shown)
      })
    },
    [start, shown],
  )

  const cancel = useCallback(() => {
    latest.current = null
    cancelJob()
    setWanted(shown ?? nothingWanted)
  }, [cancelJob, shown])

  const reset = useCallback(() => {
    latest.current = null
    resetJob()
    setShown(null)
    setWanted(nothingWanted)
  }, [resetJob])

  return { state, plan: shown?.plan ?? null, wanted, make, cancel, reset }
}
