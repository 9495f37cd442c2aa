import { useSyncExternalStore } from 'react'

/** A chapter as somebody is writing it, before it is saved. */
export interface Draft {
  readonly title: string
  readonly body: string
}

export interface DraftPlace {
  /** Which project, as `projectIdentity` names it. */
  readonly project: string
  readonly edition: string
  readonly year: number
  readonly chapter: string
}

interface KeptDraft {
  readonly place: DraftPlace
  readonly draft: Draft
}

const idOf = ({ project, edition, year, chapter }: DraftPlace): string =>
  JSON.stringify([project, edition, year, chapter])

let kept: ReadonlyMap<string, KeptDraft> = new Map()
const listeners = new Set<() => void>()

function publish(next: ReadonlyMap<string, KeptDraft>): void {
  kept = next
  for (const listener of listeners) listener()
}

/** Text outlives the editor: another chapter, another screen and another year leave it as it was. */
export const keepDraft = (place: DraftPlace, draft: Draft): void =>
  publish(new Map(kept).set(idOf(place), { place, draft }))

export function dropDraft(place: DraftPlace): void {
  if (!kept.has(idOf(place))) return
  const next = new Map(kept)
  next.delete(idOf(place))
  publish(next)
}

export const draftAt = (place: DraftPlace): Draft | null => kept.get(idOf(place))?.draft ?? null

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The draft of a chapter, followed as it is written. */
export const useDraft = (place: DraftPlace): Draft | null => useSyncExternalStore(subscribe, () => draftAt(place))

/** How many chapters have unsaved text, in whatever project. */
export const useDraftCount = (): number => useSyncExternalStore(subscribe, () => kept.size)

type DraftReport = Omit<DraftPlace, 'chapter'>

/** The chapters of a report that have unsaved text, as one text: who listens is not told of every key that is pressed. */
const draftedIn = ({ project, edition, year }: DraftReport): string =>
  [...kept.values()]
    .filter(({ place }) => place.project === project && place.edition === edition && place.year === year)
    .map(({ place }) => place.chapter)
    .join(' ')

export const draftedChapters = (report: DraftReport): readonly string[] => draftedIn(report).split(' ')

export function useDraftedChapters(report: DraftReport): readonly string[] {
  return useSyncExternalStore(subscribe, () => draftedIn(report)).split(' ')
}
