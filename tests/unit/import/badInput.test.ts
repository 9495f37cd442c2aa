import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { utils, write } from 'xlsx'
import { listBatches } from '../../../electron/core/import/importing.ts'
import type { PlannedFile } from '../../../shared/domain/importing.ts'
import { type MadeCell, makeCsv, makeNotifications, makeWorkbook } from '../../support/makeWorkbook.ts'
import { stagedRows } from '../../support/stagedRows.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeAll(() => {
  at = createTestProject()
})
afterAll(() => at.close())

const write_ = (name: string, bytes: string | Uint8Array): string => {
  const path = join(at.folder, name)
  writeFileSync(path, bytes)
  return path
}

async function planOne(path: string): Promise<PlannedFile> {
  const plan = await at.plan(path)
  const [file] = plan.files
  if (!file) throw new Error('The plan has no file')
  expect(plan.committable).toBe(file.problem === null)
  expect(listBatches(at.project)).toEqual([])
  if (file.problem) expect(stagedRows(at.project.db)).toBe(0)
  return file
}

const ledger = (
  rows: readonly (readonly MadeCell[])[],
  head: readonly MadeCell[] = ['Anbringelser', 'Budget 2013', 'Regnskab 2013', 'Afvigelse'],
) =>
  makeWorkbook(at.folder, 'budget.xlsx', { Ark1: [['Ishøj Kommune 2013'], ['Opgjort pr. 20-01-2014'], head, ...rows] })

describe('files that are refused as a whole, each with one sentence', () => {
  test('an empty file', async () => {
    expect((await planOne(write_('tom.xlsx', ''))).problem).toMatchObject({
      code: 'file.empty',
      da: 'Filen »tom.xlsx« er tom. Kontrollér, at udtrækket blev gemt færdigt, og vælg filen igen.',
    })
  })

  test('a spreadsheet without a cell', async () => {
    const path = makeWorkbook(at.folder, 'blank.xlsx', { Ark1: [] })
    expect((await planOne(path)).problem?.code).toBe('file.empty')
  })

  test('a PDF, a web page, a picture and noise that call themselves spreadsheets', async () => {
    const pdf = await planOne(write_('rapport.xlsx', '%PDF-1.7\n%âãÏÓ'))
    expect(pdf.problem?.da).toBe(
      'Filen »rapport.xlsx« er et PDF-dokument og ikke et regneark. Gem den som Excel-fil (.xlsx) eller CSV.',
    )
    const html = await planOne(write_('udtræk.xls', '<html><table><tr><td>1.234,56</td></tr></table></html>'))
    expect(html.problem?.da).toContain('er en webside og ikke et regneark')
    const png = await planOne(write_('logo.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])))
    expect(png.problem?.da).toContain('et billede')
    const noise = await planOne(
      write_(
        'støj.xlsx',
        Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256),
      ),
    )
    expect(noise.problem?.code).toBe('file.unreadable')
  })

  test('a file that was not fully downloaded', async () => {
    const whole = readFileSync(join(samplesFolder, 'anbringelser.xlsx'))
    const file = await planOne(write_('halv.xlsx', whole.subarray(0, whole.length / 2)))
    expect(file.problem).toMatchObject({ code: 'file.unreadable' })
    expect(file.problem?.da).toContain('beskadiget eller ikke hentet færdig')
  })

  test('a file that does not exist', async () => {
    expect((await planOne(join(at.folder, 'findes-ikke.xlsx'))).problem?.da).toContain('kan ikke åbnes')
  })

  test('a password-protected workbook (an OLE container with an encrypted package)', async () => {
    const head = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const body = Buffer.concat([head, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)])
    const file = await planOne(write_('hemmelig.xlsx', body))
    expect(file.problem).toMatchObject({ code: 'file.encrypted', place: { file: 'hemmelig.xlsx' } })
    expect(file.problem?.da).toBe(
      'Filen »hemmelig.xlsx« er beskyttet med adgangskode. Gem en kopi uden adgangskode, og vælg den.',
    )
  })

  test('a zip bomb, before a byte of it is unpacked', async () => {
    const sheet = utils.aoa_to_sheet([['x'.repeat(32_000)]])
    const book = utils.book_new()
    for (let index = 0; index < 3; index += 1) utils.book_append_sheet(book, sheet, `Ark${index}`)
    const bytes: Buffer = write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
    // The directory claims 4 GB for one part, as a bomb's does.
    const entry = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    bytes.writeUInt32LE(0xf0000000, entry + 24)
    expect((await planOne(write_('bombe.xlsx', bytes))).problem?.code).toBe('file.too-large')
  })

  test('a file that fits no profile, with the one it resembles most', async () => {
    const path = makeWorkbook(at.folder, 'kantine.xlsx', {
      Uge: [
        ['Dag', 'Ret', 'Pris'],
        ['Mandag', 'Suppe', 35],
      ],
    })
    expect((await planOne(path)).problem).toMatchObject({
      code: 'file.unknown-profile',
      da: 'Filen »kantine.xlsx« ligner ingen af de filer, programmet kender. Kontrollér, at det er det rigtige udtræk, og at kolonnernes overskrifter er med.',
    })
    const near = makeWorkbook(at.folder, 'næsten.xlsx', {
      Ark1: [
        ['Sagsnr.', 'Årsag', 'Kommune'],
        ['1', 'Andet', 'Ishøj'],
      ],
    })
    expect((await planOne(near)).problem?.da).toMatch(/ligner mest »Underretninger«, men mangler »/)
  })

  test('a missing column, with its name and sheet', async () => {
    const header = [
      'Sagsnr.',
      'CPR-nr.',
      'Navn',
      'Bopælskommune',
      'Underretningstype',
      'Underretter',
      'Årsag',
      'Første handling',
      'Dato for første handling',
    ]
    const file = await planOne(makeWorkbook(at.folder, 'uden-dato.xlsx', { Ark1: [header, ['1']] }))
    expect(file.problem).toMatchObject({
      code: 'file.missing-column',
      da: 'I arket »Ark1« i filen »uden-dato.xlsx« mangler kolonnen »Modtaget dato« (Underretninger). Har kolonnen et andet navn, så vælg den under »Tilpas kolonner«. Ellers hent udtrækket med alle kolonner, og indlæs filen igen.',
      place: { file: 'uden-dato.xlsx', sheet: 'Ark1', column: 'Modtaget dato' },
    })
  })

  test('a text in an amount, with file, sheet, row and column', async () => {
    const file = await planOne(ledger([['Familiepleje', 100, 'ukendt', 0]]))
    expect(file.problem).toMatchObject({
      code: 'file.bad-value',
      place: { file: 'budget.xlsx', sheet: 'Ark1', row: 4, column: 'Regnskab 2013' },
    })
    expect(file.problem?.da).toBe(
      'budget.xlsx, »Ark1«, række 4, kolonnen »Regnskab 2013«: »ukendt« er ikke et beløb. Ret cellen, og indlæs filen igen.',
    )
  })

  test('a budget table without its accounts', async () => {
    const file = await planOne(ledger([['Familiepleje', 100, 0]], ['Anbringelser', 'Budget 2013', 'Afvigelse']))
    expect(file.problem).toMatchObject({ code: 'file.missing-column' })
    expect(file.problem?.da).toContain('»Regnskab«')
  })

  test('a text among the counts of a month matrix', async () => {
    const months = [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ]
    const block = (title: string, value: MadeCell) => [
      [title],
      ['Team', ...months],
      ['Børneteam', value, ...months.slice(1).map(() => 1)],
    ]
    const path = makeWorkbook(at.folder, 'sagstal.xlsx', {
      'Sagstal 2013': [...block('Antal sager', 'mange'), [], ...block('Antal rådgivere', 2)],
    })
    expect((await planOne(path)).problem).toMatchObject({ code: 'file.bad-value', place: { row: 3, column: 'januar' } })
  })

  test('a file that cannot be taken does not stop the others', async () => {
    const plan = await at.plan(write_('tom.csv', ''), join(samplesFolder, 'befolkning.csv'))
    expect(plan.files.map((file) => file.problem?.code ?? null)).toEqual(['file.empty', null])
    expect(plan.committable).toBe(true)
    expect(plan.counts.new).toBe(160)
  })
})

describe('rows that are left out or questioned', () => {
  const issuesOf = async (...rows: Parameters<typeof makeNotifications>[2][number][]) => {
    const file = await planOne(makeNotifications(at.folder, 'rækker.xlsx', rows))
    expect(file.problem).toBeNull()
    const [sheet] = file.sheets
    return {
      found: file.issues.map(({ rule, severity, place }) => [rule, severity, place.row, place.column]),
      counts: sheet?.counts,
    }
  }

  test.each([
    ['a date that does not exist', { receivedOn: '31-04-2013' }, 'date-invalid', 'Modtaget dato'],
    ['a text in a date', { receivedOn: 'i går' }, 'date-invalid', 'Modtaget dato'],
    ['an empty case number', { caseNumber: '' }, 'required-missing', 'Sagsnr.'],
    ['a CPR number without form', { cpr: '12345' }, 'cpr-form', 'CPR-nr.'],
    ['no CPR number for a born child', { cpr: null }, 'required-missing', 'CPR-nr.'],
    ['a receipt before birth', { cpr: '050613-4235' }, 'event-before-birth', 'Modtaget dato'],
    ['a CPR number in a kept text', { source: 'Farmor 050604-1235' }, 'cpr-in-text', 'Underretter'],
    ['a case number that is a name', { caseNumber: 'Testbarn nul' }, 'identifier-invalid', 'Sagsnr.'],
    ['a case number with the name of the child', { caseNumber: '13 Testbarn 0001' }, 'person-in-text', 'Sagsnr.'],
    [
      'the number of the child without its zero',
      { caseNumber: 506044236, cpr: '050604-4236' },
      'person-in-text',
      'Sagsnr.',
    ],
    ['the first and last name of the child', { reason: '0001, Testbarn' }, 'person-in-text', 'Årsag'],
    ['what is no Danish municipality', { municipality: 'Mærkenavn' }, 'municipality-unknown', 'Bopælskommune'],
    ['neither yes nor no', { unborn: 'måske' }, 'yes-no-invalid', 'Ufødt'],
  ])('%s leaves the row out', async (_, change, rule, column) => {
    const { found, counts } = await issuesOf({ caseNumber: '2013-0001', ...change }, { caseNumber: '2013-0002' })
    expect(found).toEqual([[rule, 'error', 5, column]])
    expect(counts).toMatchObject({ read: 2, new: 1, rejected: 1 })
  })

  test.each([
    [
      'an action before the receipt',
      { actionOn: { date: '2013-05-01' } },
      'action-before-receipt',
      'Dato for første handling',
    ],
    ['an unknown code', { reason: 'Psykisk omsorgsvigt' }, 'unknown-code', 'Årsag'],
    ['a notifier of another group', { group: 'Daginstitutioner' }, 'source-group-differs', 'Underretter (gruppe)'],
    ['an unborn child with a number', { unborn: 'Ja' }, 'unborn-with-cpr', 'CPR-nr.'],
    ['a date in the future', { receivedOn: { date: '2014-03-01' }, actionOn: null }, 'date-in-future', 'Modtaget dato'],
    ['a number where a date should be', { receivedOn: 41397 }, 'date-serial', 'Modtaget dato'],
  ])('%s is a question, and the row is taken', async (_, change, rule, column) => {
    const { found, counts } = await issuesOf({ caseNumber: '2013-0001', ...change })
    expect(found).toEqual([[rule, 'query', 5, column]])
    expect(counts).toMatchObject({ read: 1, new: 1, rejected: 0, questioned: 1 })
  })

  test('a text that only one row has may be about a child: it is neither stored nor quoted', async () => {
    const file = await planOne(
      makeNotifications(at.folder, 'fritekst.xlsx', [
        { caseNumber: '1', reason: 'Mor har ringet' },
        { caseNumber: '2', source: 'Farmor Mærkenavn' },
        { caseNumber: '3', group: 'Familien Mærkenavn' },
      ]),
    )
    expect(file.issues.filter(({ rule }) => rule === 'free-text').map(({ place }) => place.column)).toEqual([
      'Årsag',
      'Underretter',
      'Underretter (gruppe)',
    ])
    const staged = at.project.db.prepare('SELECT * FROM staged_notification ORDER BY place').all()
    expect(staged).toMatchObject([{ reason: 'Ukendt' }, { source: 'Ukendt' }, { source_group: 'Skoler' }])
    expect(JSON.stringify([file.issues, staged])).not.toMatch(/Mor har|Mærkenavn/)
  })

  test('a text that many rows share is a category that the list lacks', async () => {
    const { found } = await issuesOf(
      ...['1', '2', '3'].map((day) => ({
        caseNumber: day,
        receivedOn: `${day}-05-2013`,
        reason: 'Kedsomhed hos den unge',
      })),
    )
    expect(found.map(([rule]) => rule)).toEqual(['unknown-code', 'unknown-code', 'unknown-code'])
  })

  test('American dates wait for somebody to say what comes first', async () => {
    const path = makeNotifications(at.folder, 'usa.xlsx', [
      { caseNumber: '1', receivedOn: '12/31/2013' },
      { caseNumber: '2', receivedOn: '05/03/2013' },
    ])
    const plan = await at.plan(path)
    const [sheet] = plan.files[0]?.sheets ?? []
    expect(sheet?.questions).toMatchObject([{ kind: 'dateOrder', column: 'Modtaget dato', answer: null }])
    expect(sheet?.counts).toMatchObject({ new: 0 })
    expect(plan.committable).toBe(false)
  })

  test('a municipality is one, however it is written', async () => {
    const written = ['Ishøj', 'ISHØJ KOMMUNE', ' ishøj  kommune ', 'Høje Taastrup', 'Århus']
    await planOne(
      makeNotifications(
        at.folder,
        'kommuner.xlsx',
        written.map((municipality, index) => ({ caseNumber: `${index}`, municipality })),
      ),
    )
    const staged = at.project.db.prepare('SELECT municipality FROM staged_notification ORDER BY place').pluck().all()
    expect(staged).toEqual(['Ishøj', 'Ishøj', 'Ishøj', 'Høje-Taastrup', 'Aarhus'])
  })

  test('an unknown code comes with the nearest known one', async () => {
    const file = await planOne(
      makeNotifications(at.folder, 'kode.xlsx', [{ caseNumber: '1', reason: 'Psykisk omsorgsvigt' }]),
    )
    expect(file.issues[0]?.da).toContain('menes »Psykisk omsorgssvigt«')
  })

  test('the same case number twice is two rows and a question', async () => {
    const { found, counts } = await issuesOf(
      { caseNumber: '7' },
      { caseNumber: '8', receivedOn: '04-05-2013' },
      { caseNumber: '7' },
    )
    expect(found).toEqual([['duplicate', 'query', 7, undefined]])
    expect(counts).toMatchObject({ read: 3, new: 3, questioned: 1 })
  })

  test('a CPR number that lost its zero is mended and told', async () => {
    const { found } = await issuesOf({ caseNumber: '1', cpr: 506044236 })
    expect(found).toEqual([['cpr-zero-restored', 'info', 5, 'CPR-nr.']])
  })

  test('a column that nobody asked for is dropped and told', async () => {
    const header = ['År', 'Normering (pladser)', 'Døgn i året', 'Kapacitet (døgn)', 'Takst pr. døgn (kr.)', 'Hjemmel']
    const file = await planOne(makeCsv(at.folder, 'kapacitet.csv', [header, ['2013', '7', '365', '2555', '', 'Jens']]))
    expect(file.issues).toMatchObject([{ rule: 'column-not-used', severity: 'info', place: { column: 'Hjemmel' } }])
  })
})

describe('what the file is called and how it is written does not matter', () => {
  test('profiles are found by headers, not by names of files', async () => {
    const path = join(at.folder, 'x.dat')
    copyFileSync(join(samplesFolder, 'befolkning.csv'), path)
    expect((await planOne(path)).sheets[0]?.profile).toBe('population')
  })

  test.each(['utf-8', 'windows-1252'] as const)('Danish letters in %s', async (encoding) => {
    const header = ['Løbenr.', 'CPR', 'Navn', 'Bopælskommune', 'Afgørelsesdato', 'Team', 'Afsluttet dato', 'Bemærkning']
    const row = ['1', '0506041235', 'Testbarn', 'Ishøj Kommune', '03-05-2013', 'Børneteam', '', '']
    const file = await planOne(makeCsv(at.folder, `${encoding}.csv`, [header, row], encoding))
    expect(file.sheets[0]).toMatchObject({ profile: 'assessments', counts: { new: 1, questioned: 0 } })
  })

  test('a file name that holds a CPR number is blotted out', async () => {
    const path = makeNotifications(at.folder, 'sag 050604-1235.xlsx', [{ caseNumber: '1' }])
    expect((await planOne(path)).fileName).toBe('sag ••••••-••••.xlsx')
  })
})
