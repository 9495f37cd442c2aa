import { useState } from 'react'
import type { Problem } from '../../../shared/problems.ts'
import { problemOf } from '../../engine.ts'
import { forgetAnswers } from '../../queries.ts'

/** What became of the last change: a sentence about what it did, or why it could not be made. */
export interface SettingsOutcome {
  readonly done: string | null
  readonly problem: Problem | null
}

const nothing: SettingsOutcome = { done: null, problem: null }

/** Makes a change to the settings; every shown number is then asked for again, and the change says what it did. */
export function useSettingsChange() {
  const [outcome, setOutcome] = useState<SettingsOutcome>(nothing)
  const [busy, setBusy] = useState(false)

  /** True if the change was made. */
  const change = async (work: () => Promise<unknown>, done: string): Promise<boolean> => {
    setBusy(true)
    setOutcome(nothing)
    try {
      await work()
      await forgetAnswers()
      setOutcome({ done, problem: null })
      return true
    } catch (thrown) {
      setOutcome({ done: null, problem: problemOf(thrown) })
      return false
    } finally {
      setBusy(false)
    }
  }

  return { outcome, busy, change, forgetOutcome: () => setOutcome(nothing) }
}
