import { createContext, useContext } from 'react'
import type { ChosenNumber } from '../../../explain/chosenNumber.ts'

/** What every number of the reading view needs to know. */
interface Reading {
  /** Identity of the number that is being explained, as `cellKey` gives it. */
  readonly chosen: string | null
  explain(number: ChosenNumber): void
}

export const ReadingContext = createContext<Reading | null>(null)

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('useReading outside of a reading view')
  return reading
}
