import { useMemo } from 'react'
import { useWorkspace } from './Workspace.tsx'

/** The years that the window is about, as the engine is asked for them. */
export interface Asked {
  readonly year: number
  readonly comparison?: number
}

/** Null while there is no year to ask about. */
export function useAsked(): Asked | null {
  const { year, comparison } = useWorkspace()
  return useMemo(
    () => (year === null ? null : { year, ...(comparison === null ? {} : { comparison }) }),
    [year, comparison],
  )
}
