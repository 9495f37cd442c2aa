import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unpackWoff } from '../../electron/core/report/pdf/type/woff.ts'

const typefaces = join(import.meta.dirname, '../../node_modules/@fontsource')

const hasOffice = spawnSync('soffice', ['--version']).status === 0

/**
 * Whether files are opened in LibreOffice too. Where it must be there (`AARSRAPPORT_OFFICE=required`), its absence is
 * a failure, elsewhere those tests count as not run.
 */
export const officeTests = hasOffice || process.env.AARSRAPPORT_OFFICE === 'required'

/** The report's typefaces as an office has them installed, beside what the computer has. */
function installTypefaces(folder: string): string {
  const fonts = join(folder, 'fonts')
  mkdirSync(fonts)
  for (const family of ['source-sans-3', 'source-serif-4']) {
    const files = join(typefaces, family, 'files')
    const wanted = readdirSync(files).filter((name) => /-latin-(400|600)-(normal|italic)\.woff$/.test(name))
    for (const name of wanted)
      writeFileSync(join(fonts, name.replace('.woff', '.ttf')), unpackWoff(readFileSync(join(files, name))))
  }
  const settings = join(folder, 'fonts.conf')
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  )
  return settings
}

/** A file as LibreOffice prints it. Its settings lie in a folder of their own, so that nothing waits for another run. */
export function printedByOffice(bytes: Uint8Array, ending: 'docx' | 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-office-'))
  try {
    const file = join(folder, `file.${ending}`)
    writeFileSync(file, bytes)
    const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings'))}`
    execFileSync('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'pipe',
      env: { ...process.env, FONTCONFIG_FILE: installTypefaces(folder) },
      timeout: 100_000,
    })
    return new Uint8Array(readFileSync(join(folder, 'file.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
