import { type NumberStyle, readNumberText } from './numberText.ts'

export type NumberEvidence = NumberStyle | 'conflict' | 'ambiguous' | 'none'

/** What a column's texts show together. */
export interface NumberTraits {
  /** Only Danish can read `1,5`, only English `1.5`. */
  readonly evidence: NumberEvidence
  readonly numbers: number
  /** How many of them carry a mark of debit or credit. */
  readonly sided: number
  /** True where one of them names thousands or millions. */
  readonly namesUnit: boolean
}

export function numberTraits(texts: Iterable<string>): NumberTraits {
  const found = { danish: false, english: false, ambiguous: false }
  const traits = { numbers: 0, sided: 0, namesUnit: false }
  for (const text of texts) {
    const da = readNumberText(text, 'danish')
    const en = readNumberText(text, 'english')
    const reading = da ?? en
    if (!reading) continue
    traits.numbers += 1
    if (reading.side !== null) traits.sided += 1
    if (reading.exponent > 0) traits.namesUnit = true
    if (!en) found.danish = true
    else if (!da) found.english = true
    else if (da.number.units !== en.number.units || da.number.scale !== en.number.scale) found.ambiguous = true
  }
  return { ...traits, evidence: evidenceOf(found) }
}

function evidenceOf(found: { danish: boolean; english: boolean; ambiguous: boolean }): NumberEvidence {
  if (found.danish && found.english) return 'conflict'
  if (found.danish) return 'danish'
  if (found.english) return 'english'
  return found.ambiguous ? 'ambiguous' : 'none'
}
