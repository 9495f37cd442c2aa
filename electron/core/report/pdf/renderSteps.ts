import { fail } from '../../../../shared/problems.ts'
import type { Chapter } from '../../../../shared/report/reportModel.ts'
import type { Bilingual } from '../../../../shared/statistics/metric.ts'

export interface RenderProgress {
  readonly done: number
  readonly total: number
  /** The chapter or page that is next: if the work hangs, it hangs here. */
  readonly step: Bilingual
}

const TOTAL = 100
/** The texts are set in the first half, the pages painted in the second. */
const HALF = TOTAL / 2

/** Tells how far the report has come, and lets a cancellation arrive between two steps. */
export class RenderSteps {
  readonly #onProgress: ((progress: RenderProgress) => void) | undefined
  readonly #signal: AbortSignal | undefined

  constructor(onProgress: ((progress: RenderProgress) => void) | undefined, signal: AbortSignal | undefined) {
    this.#onProgress = onProgress
    this.#signal = signal
  }

  async setting({ number, title }: Chapter, index: number, count: number): Promise<void> {
    this.#onProgress?.({
      done: Math.floor((index / count) * HALF),
      total: TOTAL,
      step: { da: `Sætter kapitel ${number} ${title}`, en: `Setting chapter ${number} ${title}` },
    })
    await this.giveWay()
  }

  async painting(page: number, pages: number): Promise<void> {
    this.#onProgress?.({
      done: HALF + Math.floor((page / pages) * HALF),
      total: TOTAL,
      step: { da: `Tegner side ${page} af ${pages}`, en: `Painting page ${page} of ${pages}` },
    })
    await this.giveWay()
  }

  async giveWay(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    this.stopIfCancelled()
  }

  stopIfCancelled(): void {
    if (!this.#signal?.aborted) return
    fail('job.cancelled', { da: 'Dannelsen af PDF-filen blev afbrudt.', en: 'The creation of the PDF was cancelled.' })
  }
}
