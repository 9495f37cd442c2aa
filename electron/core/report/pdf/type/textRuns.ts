export interface TextRun {
  readonly text: string
  readonly emphasis?: 'strong' | 'italic'
  /** `#anchor` in the document, or an address outside it. */
  readonly target?: string
  /** The number of a footnote: small, raised, and on the line of the word before it. */
  readonly raised?: boolean
}

/** Where in a text the numbers of footnotes stand. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/**
 * Moves what is glued to a run without a space (a comma, a bracket) into it: the line breaker would otherwise see a
 * place to divide between the two.
 */
export function glueRuns(runs: readonly TextRun[]): TextRun[] {
  const glued: TextRun[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const before = glued.at(-1)
    if (!before || /\s$/.test(before.text) || /^\s/.test(run.text)) {
      glued.push(run)
      continue
    }
    const [head = ''] = run.text.match(/^\S+/) ?? []
    const [tail = ''] = before.text.match(/\S+$/) ?? []
    const beforeIsPlain = !before.emphasis && !before.target
    if (beforeIsPlain) {
      glued.splice(-1, 1, { ...before, text: before.text.slice(0, before.text.length - tail.length) })
      glued.push({ ...run, text: tail + run.text })
    } else {
      glued.splice(-1, 1, { ...before, text: before.text + head })
      glued.push({ ...run, text: run.text.slice(head.length) })
    }
  }
  return glued.filter((run) => run.text !== '')
}

/**
 * Footnote numbers are laid out as letters of the word before them, so that no line begins with one; they are made small
 * when the lines are read.
 */
export function sinkMarks(runs: readonly TextRun[]): {
  readonly runs: readonly TextRun[]
  readonly marks: readonly Mark[]
} {
  const sunk: TextRun[] = []
  const marks: Mark[] = []
  let offset = 0
  for (const { raised, ...run } of runs) {
    const before = sunk.at(-1)
    const goesOn = before?.emphasis === run.emphasis && before?.target === run.target
    if (raised) marks.push({ start: offset, end: offset + run.text.length })
    if (before && (raised || goesOn)) sunk.splice(-1, 1, { ...before, text: before.text + run.text })
    else sunk.push(run)
    offset += run.text.length
  }
  return { runs: sunk, marks }
}

interface Piece {
  readonly text: string
  readonly raised: boolean
}

/** A stretch of a line, cut where footnote numbers begin and end. */
export function piecesOf(text: string, start: number, marks: readonly Mark[]): Piece[] {
  const cuts = new Set([start, start + text.length])
  for (const { start: from, end } of marks) {
    for (const cut of [from, end]) if (cut > start && cut < start + text.length) cuts.add(cut)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => ({
    text: text.slice(from - start, (places[index + 1] ?? from) - start),
    raised: marks.some((mark) => mark.start <= from && from < mark.end),
  }))
}
