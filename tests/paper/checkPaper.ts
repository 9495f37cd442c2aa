// `npm run check:paper -- FILE.pdf …`: veraPDF's verdict on finished reports. Exit code 1 when one breaks PDF/UA-1.
import { checkUa } from './veraPdf.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('Name the PDF files to check.\n')
  process.exit(2)
}
const verdicts = checkUa(files)
for (const [index, { passed, broken }] of verdicts.entries())
  process.stdout.write(`${files[index]}: PDF/UA-1 ${passed ? 'passed' : `broken: ${broken.join(', ')}`} (veraPDF)\n`)
process.exitCode = verdicts.every(({ passed }) => passed) ? 0 : 1
