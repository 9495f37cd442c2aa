// `npm run check:paper -- [--extremes] FILE.pdf …`: PDF/UA-1 of finished reports, and with `--extremes` of reports that no
// office has and of a report with faults put into it, each of which must be found. Exit code 1 when something is not as it should be.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { judge, type Paper } from './judge.ts'
import { makePapers } from './makePapers.ts'

const extremes = process.argv.includes('--extremes')
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (named.length === 0 && !extremes) {
  process.stderr.write('Name the PDF files to check.\n')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'paper-'))
try {
  const papers: Paper[] = named.map((file) => ({ name: basename(file), file, fault: false }))
  if (extremes) papers.push(...(await makePapers(folder)))
  let wrong = 0
  for (const { paper, asExpected, words } of judge(papers)) {
    if (!asExpected) wrong += 1
    process.stdout.write(`${asExpected ? ' ' : '✗'} ${paper.fault ? 'fault' : 'paper'}  ${paper.name}: ${words}\n`)
  }
  process.stdout.write(`${papers.length} papers, ${wrong} not as they should be\n`)
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
