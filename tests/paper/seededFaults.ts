import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** A fault put into a finished PDF by overwriting bytes: as many as before, so that every offset stays right. */
export interface SeededFault {
  readonly name: string
  readonly from: RegExp
  readonly to: string
  /** Every place instead of the first. */
  readonly everywhere?: boolean
  /** veraPDF takes a heading cell without scope for one of its column where the table's shape leaves no doubt. */
  readonly needsSecondChecker?: boolean
}

export const seededFaults: readonly SeededFault[] = [
  { name: 'figure without alternative text', from: /\/Alt </, to: '/Xlt <' },
  { name: 'skipped heading level', from: /\/S \/H2\n/, to: '/S /H4\n' },
  { name: 'text without a mark', from: /(?<=\/H1 <<\n)\/MCID /, to: '/XCID ' },
  { name: 'line that is no artifact', from: /\/Artifact <</, to: '/Xrtifact <<' },
  {
    name: 'heading cell without scope',
    from: /\/Scope \/Column/,
    to: '/Xcope /Column',
    needsSecondChecker: true,
  },
  { name: 'document without language', from: /\/Lang \(da-DK\)/, to: '/Xang (da-DK)', everywhere: true },
  { name: 'metadata without title', from: /dc:title/, to: 'dc:xitle', everywhere: true },
  { name: 'title not shown', from: /\/DisplayDocTitle true/, to: '/XisplayDocTitle true' },
  { name: 'not said to be marked', from: /\/Marked true/, to: '/Xarked true' },
  { name: 'not said to be PDF/UA', from: /pdfuaid:part/, to: 'pdfuaid:pxrt', everywhere: true },
  { name: 'no way from marks to elements', from: /\/ParentTree /, to: '/XarentTree ' },
  { name: 'page without its marks', from: /\/StructParents /, to: '/XtructParents ' },
  { name: 'link outside the structure', from: /\/StructParent /, to: '/XtructParent ', everywhere: true },
  { name: 'link without words', from: /\/Contents (?=[<(])/, to: '/Xontents ' },
  { name: 'annotations in no order', from: /\/Tabs \/S/, to: '/Tabs /R' },
  { name: 'note without identity', from: /\/ID \(note-/, to: '/XD (note-' },
  { name: 'number of a footnote that is no reference', from: /\/S \/Reference\n/, to: '/S /Rexerence\n' },
  { name: 'footnote that is no note', from: /\/S \/Note\n/, to: '/S /Nxte\n' },
  {
    name: 'heading over columns without scope',
    from: /\/Scope \/Column(?=\s*>>\s*\/ID \(table-1\.span)/,
    to: '/Xcope /Column',
  },
  { name: 'element of no standard type', from: /\/S \/LBody/, to: '/S /LXody' },
  { name: 'cells outside a row', from: /\/S \/TR\n/, to: '/S /H1\n' },
  { name: 'row with a cell too few', from: /\/S \/TD\n/, to: '/S /P \n' },
  { name: 'letters that cannot be copied', from: /\/ToUnicode /, to: '/XoUnicode ', everywhere: true },
  { name: 'font that is not embedded', from: /\/FontFile2 /, to: '/XontFile2 ', everywhere: true },
]

/** A PDF with nothing packed, so that its words can be found. */
export function unpackPdf(packed: string, unpacked: string): string {
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', packed, unpacked])
  return readFileSync(unpacked, 'latin1')
}

export function writeFaulty(unpacked: string, { name, from, to, everywhere }: SeededFault, file: string): void {
  const faulty = unpacked.replace(new RegExp(from, everywhere ? 'g' : ''), to)
  if (faulty === unpacked) throw new Error(`No place for the fault: ${name}`)
  if (faulty.length !== unpacked.length) throw new Error(`The fault moves bytes: ${name}`)
  writeFileSync(file, faulty, 'latin1')
}
