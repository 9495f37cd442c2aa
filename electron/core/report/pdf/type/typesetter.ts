import { bindWords } from './binding.ts'
import type { Dress } from './dressed.ts'
import type { Faces } from './faces.ts'
import type { Hyphenate } from './hyphenation.ts'
import { Recent } from './recent.ts'
import { faceOf, type SetText, setText, type Unset } from './setText.ts'
import type { TextStyle } from './styles.ts'
import { glueRuns, sinkMarks, type TextRun } from './textRuns.ts'

interface Waiting {
  readonly unset: Unset
  readonly resolve: (text: SetText) => void
  readonly reject: (reason: unknown) => void
}

/** So many texts are set in one go, some tens of milliseconds. */
const BATCH = 60

/** Sets texts in lines. Calls of one turn are set together. */
export class Typesetter {
  readonly #faces: Faces
  readonly #hyphenate: Hyphenate
  readonly #giveWay: () => Promise<void>
  readonly #memory: Recent<SetText>
  readonly #dress: Dress
  #waiting: Waiting[] = []

  /** `giveWay` is called between two batches; what it throws ends the work. What `memory` knows is not set again. */
  constructor(
    faces: Faces,
    hyphenate: Hyphenate,
    giveWay: () => Promise<void> = async () => {},
    memory = new Recent<SetText>(),
    dress: Dress = (style) => style,
  ) {
    this.#faces = faces
    this.#hyphenate = hyphenate
    this.#giveWay = giveWay
    this.#memory = memory
    this.#dress = dress
  }

  async set(content: string | readonly TextRun[], asked: TextStyle, width: number): Promise<SetText> {
    const style = this.#dress(asked)
    const key = JSON.stringify([width, style, content])
    const known = this.#memory.recall(key)
    if (known) return known
    const text = await this.#setAnew(content, style, width)
    this.#memory.remember(key, text)
    return text
  }

  #setAnew(content: string | readonly TextRun[], style: TextStyle, width: number): Promise<SetText> {
    const face = faceOf(style)
    const printed = (typeof content === 'string' ? [{ text: content }] : content).map((run) => ({
      ...run,
      text: this.#faces.printable(bindWords(run.text.replace(/[ \t\n\r]+/g, ' ')), face),
    }))
    const { runs: sunk, marks } = sinkMarks(printed)
    const unset = { runs: glueRuns(sunk), marks, style, width }
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) queueMicrotask(() => void this.#flush())
      this.#waiting.push({ unset, resolve, reject })
    })
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    for (const [index, { unset, resolve, reject }] of waiting.entries()) {
      try {
        if (index > 0 && index % BATCH === 0) await this.#giveWay()
      } catch (reason) {
        for (const late of waiting.slice(index)) late.reject(reason)
        return
      }
      try {
        resolve(setText(unset, { faces: this.#faces, hyphenate: this.#hyphenate }))
      } catch (reason) {
        reject(reason)
      }
    }
  }
}
