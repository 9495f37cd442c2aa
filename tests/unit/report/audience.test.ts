import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../../shared/report/markdown/frontMatter.ts'

const folder = join(import.meta.dirname, '../../../templates/report')
const files = globSync('*/*.md', { cwd: folder }).sort()

describe('for whom a chapter is written', () => {
  test('is said in the head of every chapter that the program brings', () => {
    expect(files.length).toBeGreaterThan(40)
    const silent = files.filter(
      (file) => readFrontMatter(file, readFileSync(join(folder, file), 'utf8')).front.audience === null,
    )
    expect(silent).toEqual([])
  })

  test('may be left out by an office', () => {
    const head = '---\ntitel: Prøve\norden: 1\nnoegle: proeve\nslags: kapitel\n---\nTekst.'
    expect(readFrontMatter('proeve.md', head).front.audience).toBeNull()
  })
})
