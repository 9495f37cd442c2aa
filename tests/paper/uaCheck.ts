import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { UaVerdict } from './veraPdf.ts'

const checker = join(import.meta.dirname, '../../../shared/tools/pdf-ua-check.mjs')

/** The second checker lies beside the checkout, not in it. */
export const secondCheckerIsThere = (): boolean => existsSync(checker)

/** What the second checker says about one file: the kinds of faults that it found; advice is no fault. */
export function checkUaAgain(file: string): UaVerdict {
  const { status, stdout, stderr } = spawnSync(process.execPath, [checker, file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (!/ALL OK|FAILED: /.test(stdout)) throw new Error(`The second checker did not judge ${file}:\n${stdout}${stderr}`)
  const broken = [...stdout.matchAll(/^\s*\{?\s*'?([^'\n]+?)'?: \{/gm)].map(([, kind = '']) => kind)
  return { passed: status === 0, broken: broken.filter((kind) => !kind.startsWith('(advice)') && kind !== 'n') }
}

/** Complaints of qpdf about the file as such; empty when there are none. */
export function complaintsOfQpdf(file: string): string {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`.trim()
}
