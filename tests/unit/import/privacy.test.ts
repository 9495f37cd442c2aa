import { type Dirent, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupProject, closeProject, createProject } from '../../../electron/core/database/project.ts'
import { commitImport, planImport, undoBatch } from '../../../electron/core/import/importing.ts'
import { makeCsv, makeNotifications } from '../../support/makeWorkbook.ts'
import { createTestProject, type TestProject } from '../../support/testProject.ts'

const CHILDREN = 1_000

/** A thousand children whose numbers and names occur nowhere else. */
const children = Array.from({ length: CHILDREN }, (_, index) => {
  const day = String(1 + (index % 28)).padStart(2, '0')
  const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0')
  const serial = String(4_000 + index * 3).padStart(4, '0')
  return { digits: `${day}${month}05${serial}`, name: `Mærkenavn${String(index * 7919).padStart(8, '0')}` }
})

/** Every way in which a text may lie in a file. */
function traces(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8')
  // Base64 of a text depends on where it starts, modulo three; the middle of each form is the same in all surroundings.
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift, 0x20), utf8]).toString('base64')
    return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, encoded.length - 4), 'latin1')
  })
  const hex = utf8.toString('hex')
  return [
    utf8,
    Buffer.from(text, 'latin1'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    ...base64,
  ]
}

const tracesOf = ({ digits, name }: (typeof children)[number]): Buffer[] => [
  ...traces(digits),
  ...traces(`${digits.slice(0, 6)}-${digits.slice(6)}`),
  // The number that lost its zero in a spreadsheet.
  ...(digits.startsWith('0')
    ? [...traces(digits.slice(1)), ...traces(`${digits.slice(1, 6)}-${digits.slice(6)}`)]
    : []),
  ...traces(name),
]

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry: Dirent) =>
    entry.isFile() ? join(entry.parentPath, entry.name) : [],
  )

/** All traces by their first four bytes, so that a file is gone through once and not once a trace. */
const tracesByStart = new Map<number, { readonly trace: Buffer; readonly child: string }[]>()
for (const child of children) {
  for (const trace of tracesOf(child)) {
    const start = trace.readUInt32BE(0)
    const same = tracesByStart.get(start)
    if (same) same.push({ trace, child: child.digits })
    else tracesByStart.set(start, [{ trace, child: child.digits }])
  }
}

/** How many of the children left a trace in any file of the folder. */
function foundIn(folder: string): { readonly found: number; readonly files: number } {
  const paths = filesUnder(folder)
  const found = new Set<string>()
  for (const path of paths) {
    const bytes = readFileSync(path)
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      for (const { trace, child } of tracesByStart.get(bytes.readUInt32BE(at)) ?? []) {
        if (bytes.subarray(at, at + trace.length).equals(trace)) found.add(child)
      }
    }
  }
  return { found: found.size, files: paths.length }
}

let sources: TestProject
let output: TestProject
beforeEach(() => {
  sources = createTestProject()
  output = createTestProject()
})
afterEach(async () => {
  await sources.close()
  await output.close()
})

const half = CHILDREN / 2

function sourceFiles(): string[] {
  const xlsx = makeNotifications(
    sources.folder,
    'underretninger.xlsx',
    children.slice(0, half).map(({ digits, name }, index) => ({
      caseNumber: `2013-${index}`,
      cpr: `${digits.slice(0, 6)}-${digits.slice(6)}`,
      name,
    })),
  )
  const header = ['Løbenr.', 'CPR', 'Navn', 'Bopælskommune', 'Afgørelsesdato', 'Team', 'Afsluttet dato', 'Bemærkning']
  const rows = children
    .slice(half)
    .map(({ digits, name }, index) => [
      String(index + 1),
      digits,
      name,
      'Ishøj',
      '03-05-2013',
      'Børneteam',
      '',
      `Ring til ${name}`,
    ])
  return [xlsx, makeCsv(sources.folder, 'undersoegelser.csv', [header, ...rows])]
}

describe('a thousand children', () => {
  test('leave neither number nor name in any file: project, log, backup, key', async () => {
    const files = sourceFiles()
    const plan = await output.plan(...files)
    expect(plan.counts).toMatchObject({ read: CHILDREN, new: CHILDREN, rejected: 0 })
    const afterPlan = foundIn(output.folder)
    expect(afterPlan.files).toBeGreaterThanOrEqual(3)
    expect(afterPlan.found).toBe(0)

    const batches = await commitImport(output.project, plan.id)
    backupProject(output.project, join(output.folder, 'kopi.aarsrapport'))
    writeFileSync(join(output.folder, 'log.jsonl'), output.log.map((entry) => JSON.stringify(entry)).join('\n'))
    expect(output.log.length).toBeGreaterThan(0)
    expect(foundIn(output.folder).found).toBe(0)

    for (const { id } of batches.toReversed()) undoBatch(output.project, id)
    closeProject(output.project)
    expect(foundIn(output.folder).found).toBe(0)
  })

  test('leave no trace either when rows are left out and findings are kept with the plan', async () => {
    const broken = children.map(({ digits, name }, index) => ({
      caseNumber: `2013-${index}`,
      cpr: name,
      name,
      source: `Farmor ${digits}`,
      receivedOn: name,
      action: digits,
    }))
    const plan = await output.plan(makeNotifications(sources.folder, 'forskubbet.xlsx', broken))
    expect(plan.counts).toMatchObject({ read: CHILDREN, rejected: CHILDREN })
    expect(foundIn(output.folder).found).toBe(0)
  })

  test('leave no trace when numbers and names stand in every wrong place', async () => {
    const shapes = (digits: string, name: string) => {
      const short = digits.replace(/^0/, '')
      return [
        { caseNumber: short },
        { caseNumber: name },
        { caseNumber: `1 ${name}` },
        { reason: name },
        { reason: `Mor til ${name}` },
        { municipality: `${name} Kommune` },
        { group: name },
        { action: short },
        { receivedOn: short },
        { actionOn: `${short.slice(0, -4)}-${short.slice(-4)}` },
        { unborn: name },
      ]
    }
    const rows = children.slice(0, 220).map(({ digits, name }, index) => {
      const wrong = shapes(digits, name)
      return { caseNumber: `2013-${index}`, cpr: digits, name, ...wrong[index % wrong.length] }
    })
    const sound = { caseNumber: '2013-9999', reason: 'Naboen har ringet' }
    const plan = await output.plan(makeNotifications(sources.folder, 'forkert.xlsx', [...rows, sound]))
    await commitImport(output.project, plan.id)
    // Texts that are on no code list are told to the window, where a person may map them; numbers are not even told.
    const told = plan.files.flatMap((file) => file.sheets.flatMap((sheet) => sheet.unmapped))
    expect(told.length).toBeGreaterThan(0)
    expect(
      told.filter(({ text }) => children.some(({ digits }) => text.replace(/\D/g, '').includes(digits.slice(1)))),
    ).toEqual([])
    const kept = JSON.stringify(plan, (name, value: unknown) => (name === 'unmapped' ? [] : value))
    writeFileSync(join(output.folder, 'plan.json'), kept)
    expect(plan.counts.read).toBe(221)
    expect(foundIn(output.folder).found).toBe(0)
  })

  test('would be found, every one of them, if they were stored', async () => {
    const { db } = output.project
    db.exec('CREATE TABLE raw (value TEXT) STRICT')
    const insert = db.prepare('INSERT INTO raw (value) VALUES (?)')
    db.transaction(() => {
      for (const [index, { digits, name }] of children.entries()) {
        const text = index % 2 === 0 ? digits : `${digits.slice(0, 6)}-${digits.slice(6)}`
        insert.run(
          [text, name, Buffer.from(text).toString('base64'), Buffer.from(name).toString('hex')][index % 4] ?? text,
        )
      }
    })()
    expect(foundIn(output.folder).found).toBe(CHILDREN)
  })
})

test('the same child has another key in another project', async () => {
  const file = makeNotifications(sources.folder, 'a.xlsx', [{ caseNumber: '1' }])
  await sources.take(file)
  await output.take(file)
  const keyIn = ({ project }: TestProject) =>
    project.db.prepare<[], string>('SELECT child FROM notification').pluck().get()
  expect(keyIn(sources)).toMatch(/^[0-9a-f]{32}$/)
  expect(keyIn(sources)).not.toBe(keyIn(output))
})

test('without the key, files with CPR numbers are refused and others are not', async () => {
  const { effects, importing, folder } = output
  const elsewhere = { ...effects, paths: { ...effects.paths, keys: join(folder, 'other-computer') } }
  const project = createProject(elsewhere, join(folder, 'uden-nøgle.aarsrapport'), {
    name: 'X',
    centre: 'X',
    sample: false,
  })
  const withoutKey = { ...project, key: null }
  const [xlsx = '', csv = ''] = sourceFiles()
  const capacity = makeCsv(sources.folder, 'kapacitet.csv', [
    ['År', 'Normering (pladser)', 'Døgn i året', 'Kapacitet (døgn)', 'Takst pr. døgn (kr.)'],
    ['2013', '7', '365', '2555', ''],
  ])
  const plan = await planImport(importing, withoutKey, [xlsx, csv, capacity])
  expect(plan.files.map((file) => file.problem?.code ?? null)).toEqual([
    'database.key-missing',
    'database.key-missing',
    null,
  ])
  expect(plan.counts.new).toBe(1)
  closeProject(project)
})
