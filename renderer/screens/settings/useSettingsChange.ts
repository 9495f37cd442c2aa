import type { TFunction } from 'i18next'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems.ts'
import { problemOf } from '../../engine.ts'
import { forgetAnswers } from '../../queries.ts'

/** What became of the last change: a sentence about what it did, or why it could not be made. */
export interface SettingsOutcome {
  /** Said in the language of the moment. */
  readonly done: ((t: TFunction) => string) | null
  readonly problem: Problem | null
}

const nothing: SettingsOutcome = { done: null, problem: null }

/** Makes a change to the settings; every shown number is then asked for again, and the change says what it did. */
export function useSettingsChange() {
  const [outcome, setOutcome] = useState<SettingsOutcome>(nothing)
  const [busy, setBusy] = useState(false)

  /** True if the change was made; what it did may depend on what came of it. */
  async function change<Result>(
    work: () => Promise<Result>,
    say: (t: TFunction, result: Result) => string,
  ): Promise<boolean> {
    setBusy(true)
    setOutcome(nothing)
    try {
      const result = await work()
      await forgetAnswers()
      setOutcome({ done: (t) => say(t, result), problem: null })
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
