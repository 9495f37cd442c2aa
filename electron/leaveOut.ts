import type { Plugin } from 'vite'

/** A part of a library that the program never reaches, and what other parts import from it. */
interface LeftOut {
  readonly module: string
  readonly exports: readonly string[]
}

/**
 * What is loaded before the first page and then not used: fonts packed as .woff2, encrypted files, pdfkit's own breaking
 * of lines, and textkit's American syllables. Together they are nearly half of the code behind a PDF.
 */
const leftOut: readonly LeftOut[] = [
  { module: 'brotli/decompress.js', exports: ['default'] },
  { module: '@noble/ciphers/aes', exports: ['cbc', 'ecb'] },
  { module: 'linebreak', exports: ['default'] },
  { module: '@react-pdf/hyphenate/en-us', exports: ['syllables'] },
]

const PREFIX = '\0left-out:'

/** Says so where it is reached after all. */
const substitute = ({ module, exports }: LeftOut): string => `
function missing() {
  throw new Error(${JSON.stringify(`Left out of the program: ${module}`)})
}
export { ${exports.map((name) => `missing as ${name}`).join(', ')} }
`

/** Builds the program without those parts. */
export const leaveOut = () =>
  ({
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id: string): string | null => (leftOut.some(({ module }) => module === id) ? PREFIX + id : null),
    load: (id: string): string | null => {
      const part = leftOut.find(({ module }) => id === PREFIX + module)
      return part ? substitute(part) : null
    },
  }) satisfies Plugin
