import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { AppError, type Problem } from '../../../../shared/problems.ts'
import { assessmentsWith, chapterFile, makeEdition, take } from '../../../support/ownEdition.ts'
import { emptyProject, type SampleProject, samplesFolder } from '../../../support/sampleProject.ts'

export const EDITION = 'proeve'
export const CASES = ':tal{key="child-assessments-decided-count" form="tal"}'
export const body = `Der var ${CASES} sager.\n\n:::fritekst{til="Skriv her."}\n:::\n`
export const asked = { year: 2013, edition: EDITION }

export async function refused(work: Promise<unknown>): Promise<Problem> {
  try {
    await work
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.problem
    throw thrown
  }
  throw new Error('Nothing was refused')
}

/** A project with notifications and an edition of four chapters, which every test finds as it was made. */
export function ownProject() {
  const own = {} as { project: SampleProject }
  beforeAll(async () => {
    own.project = await emptyProject()
    await take(
      own.project,
      assessmentsWith(own.project.folder, 'sager.csv', []),
      join(samplesFolder, 'underretninger-2011-2013.xlsx'),
    )
  }, 60_000)
  afterAll(() => own.project.close())
  beforeEach(() => {
    rmSync(join(own.project.userFolder, 'udgaver'), { recursive: true, force: true })
    makeEdition(own.project, EDITION, {
      '01-sager.md': chapterFile('sager', body),
      '02-udgifter.md': chapterFile('udgifter', 'Tekst.', 'kraever: expenditure-per-1000-respite\n'),
      '03-tom.md': chapterFile('tom', ':::hvis{key="child-assessments-decided-count" er="mangler"}\nTekst.\n:::'),
      '04-kun-plads.md': chapterFile('kun-plads', '## Om året\n\n:::fritekst{til="Skriv om året."}\n:::'),
    })
  })

  const call: SampleProject['engine']['call'] = (name, input, options) => own.project.engine.call(name, input, options)
  const outline = (input: { year: number; edition?: string } = asked) =>
    call('report.outline', { ...input, language: 'da' })
  const save = (text: string, input = asked, title = 'Mit kapitel', chapter = 'sager') =>
    call('report.saveChapter', { ...input, chapter, title, body: text })
  const textOf = (input = asked) => call('report.chapter', { ...input, chapter: 'sager' })
  const reset = (input = asked) => call('report.resetChapter', { ...input, chapter: 'sager' })
  const wordsOf = async (input = asked): Promise<string> => {
    const { blocks } = await call('report.read', { ...input, chapter: 'sager' })
    return blocks
      .map(({ block }) => (block.type === 'paragraph' ? block.inlines.map(({ text }) => text).join('') : block.type))
      .join('|')
  }
  return { own, call, outline, save, textOf, reset, wordsOf }
}
