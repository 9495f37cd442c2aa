import type { JobKinds, JobMessage, JobRequest } from './jobKinds.ts'
import type { Outbox } from './outbox.ts'

/** How many parts may be under way: enough that the worker rarely waits, few enough that nothing piles up. */
export const PARTS_AHEAD = 12
const PROGRESS_EVERY_MS = 100

export function createOutbox(
  { job, partsDone }: JobRequest,
  send: (message: JobMessage) => void,
): Outbox<JobKinds[keyof JobKinds]['part']> {
  const done = new Int32Array(partsDone)
  let sent = 0
  let progressAt = -PROGRESS_EVERY_MS
  let step = ''
  return {
    progress: (progress) => {
      const now = performance.now()
      // A new step is always told: if the work hangs, the last one told is where.
      if (progress.step.da === step && now - progressAt < PROGRESS_EVERY_MS && progress.done < progress.total) return
      step = progress.step.da
      progressAt = now
      send({ job, type: 'progress', progress })
    },
    part: (part) => {
      for (;;) {
        const finished = Atomics.load(done, 0)
        if (sent - finished < PARTS_AHEAD) break
        Atomics.wait(done, 0, finished)
      }
      sent += 1
      send({ job, type: 'part', json: JSON.stringify(part) })
    },
  }
}
