const candidates = [';', '\t', ',', '|'] as const
const SAMPLE_LINES = 60
const declaration = /^sep=(.)(?:\r\n|\n|\r|$)/i
/** 1234,50 or 0,5: what a comma means in Danish. */
const decimalComma = /(?:^|[^\d])\d+,\d{1,2}(?:[^\d]|$)/

export interface FoundDelimiter {
  readonly delimiter: string
  /** Characters of a first line "sep=;", which is no row. */
  readonly declared: number
  readonly sure: boolean
}

/** The first lines without what stands in quotes: a remark may hold line breaks and every delimiter. */
function unquotedLines(text: string): string[] {
  const lines: string[] = []
  let line = ''
  let quoted = false
  for (let at = 0; at < text.length && lines.length < SAMPLE_LINES; at += 1) {
    const char = text[at] ?? ''
    if (char === '"' && quoted && text[at + 1] === '"') at += 1
    else if (char === '"') {
      // Elsewhere than around a field, a quotation mark is only a character.
      const opens = line === '' || candidates.some((delimiter) => line.endsWith(delimiter))
      if (quoted || opens) quoted = !quoted
      if (!quoted) line += '_'
    } else if (!quoted && (char === '\n' || char === '\r')) {
      if (line.trim() !== '') lines.push(line)
      line = ''
    } else if (!quoted) line += char
  }
  return line.trim() === '' ? lines : [...lines, line]
}

/** The delimiter that gives most lines the same number of fields; a semicolon wins ties, as Danish Excel writes it. */
export function findDelimiter(sample: string): FoundDelimiter {
  const declared = declaration.exec(sample)
  if (declared?.[1]) return { delimiter: declared[1], declared: declared[0].length, sure: true }
  const lines = unquotedLines(sample)
  let best: { delimiter: string; score: number } = { delimiter: ';', score: 0 }
  for (const delimiter of candidates) {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const fields = line.split(delimiter).length
      if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1)
    }
    const score = Math.max(0, ...counts.values())
    if (score > best.score) best = { delimiter, score }
  }
  const decimals = lines.filter((line) => decimalComma.test(line)).length
  return { delimiter: best.delimiter, declared: 0, sure: best.delimiter !== ',' || decimals <= lines.length / 2 }
}
