/** `read` waits for exclusive work only, `write` also for other writers; while `exclusive` work runs, all others wait. */
export type TurnKind = 'read' | 'write' | 'exclusive'

/**
 * Orders the calls on the project's one connection. A commit gives way to signals in the middle of its transaction:
 * without turns, another call would see, or end, what is half-written.
 */
export function createTurns() {
  let writing: Promise<void> | null = null
  let exclusive: Promise<void> | null = null

  async function take<T>(kind: TurnKind, work: () => T | Promise<T>): Promise<T> {
    while (kind === 'read' ? exclusive : writing) await (kind === 'read' ? exclusive : writing)
    if (kind === 'read') return work()
    let end = (): void => {}
    const turn = new Promise<void>((resolve) => {
      end = resolve
    })
    writing = turn
    if (kind === 'exclusive') exclusive = turn
    try {
      return await work()
    } finally {
      writing = null
      exclusive = null
      end()
    }
  }

  return { take }
}
