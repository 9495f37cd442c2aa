import { checkUaAgain, complaintsOfQpdf, secondCheckerIsThere } from './uaCheck.ts'
import { checkUa, type UaVerdict } from './veraPdf.ts'

export interface Paper {
  readonly name: string
  readonly file: string
  /** A fault was put into it: one checker at least must find it. */
  readonly fault: boolean
}

export interface Judgement {
  readonly paper: Paper
  readonly asExpected: boolean
  readonly words: string
}

const wordsOf = (checker: string, { passed, broken }: UaVerdict): string =>
  `${checker} ${passed ? 'passed' : `found ${broken.join(', ') || 'something'}`}`

/** Both checkers' verdicts on all papers, and qpdf's on those that should be sound; one start of Java for all of them. */
export function judge(papers: readonly Paper[]): Judgement[] {
  const first = checkUa(papers.map(({ file }) => file))
  const again = secondCheckerIsThere()
  return papers.map((paper, index): Judgement => {
    const vera = first[index]
    if (!vera) throw new Error(`Not judged: ${paper.name}`)
    const second = again ? checkUaAgain(paper.file) : null
    const passed = vera.passed && (second?.passed ?? true)
    const complaints = paper.fault ? '' : complaintsOfQpdf(paper.file)
    const words = [
      wordsOf('veraPDF', vera),
      second ? wordsOf('pdf-ua-check', second) : 'pdf-ua-check is not there',
      ...(complaints ? [`qpdf: ${complaints}`] : []),
    ]
    return { paper, asExpected: paper.fault ? !passed : passed && complaints === '', words: words.join('; ') }
  })
}
