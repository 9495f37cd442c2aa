import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFileTokens } from '../../../electron/app/fileTokens.ts'
import type { ShellCalls } from '../../../electron/app/shellCalls.ts'
import { createWindowCalls } from '../../../electron/app/windowCalls.ts'
import type { FileToken } from '../../../shared/contract/engine.ts'
import type { Reply } from '../../../shared/contract/envelope.ts'

function setUp(reply: Reply<unknown> = { ok: true, value: { name: 'Projekt', fileName: 'p' } }) {
  const tokens = createFileTokens()
  const asked: unknown[] = []
  const opened: unknown[] = []
  const shell = { 'shell.version': () => ({ app: '1', electron: '2' }) } as unknown as ShellCalls
  const answer = createWindowCalls({
    tokens,
    shell,
    call: async (method, input, jobId) => {
      asked.push({ method, input, jobId })
      return reply
    },
    pick: async () => ['/picked/a.xlsx'],
    opened: (file, project) => opened.push([file, project.name]),
  })
  return { tokens, asked, opened, answer }
}

const refused = { ok: false, problem: { code: 'input.invalid' } }

describe('what the window asks', () => {
  test('reaches the engine with paths in the place of tokens', async () => {
    const { tokens, asked, answer } = setUp()
    const a = tokens.issue('/data/a.xlsx', 'openSpreadsheets').token
    const b = tokens.issue('/data/b.csv', 'dropped').token
    await answer({ kind: 'call', method: 'import.plan', input: { files: [a, b] }, jobId: 'j' })
    expect(asked).toEqual([{ method: 'import.plan', input: { files: ['/data/a.xlsx', '/data/b.csv'] }, jobId: 'j' }])
  })

  test.each([
    ['a path', '/data/a.xlsx'],
    ['an invented token', '2f1d7a0e-0000-4000-8000-000000000000'],
  ])('is refused with %s in the place of a token', async (_what, file) => {
    const { asked, answer } = setUp()
    expect(await answer({ kind: 'call', method: 'project.open', input: { file } })).toMatchObject(refused)
    expect(asked).toEqual([])
  })

  test('is refused with a token that was issued for something else', async () => {
    const { tokens, asked, answer } = setUp()
    const file = tokens.issue('/data/a.xlsx', 'openSpreadsheets').token
    expect(await answer({ kind: 'call', method: 'project.create', input: { file, name: 'x' } })).toMatchObject(refused)
    expect(asked).toEqual([])
  })

  test.each([
    [undefined],
    [null],
    ['text'],
    [{ kind: 'call' }],
    [{ kind: 'other' }],
    [{ kind: 'call', method: '__proto__', input: {} }],
    [{ kind: 'call', method: 'toString', input: {} }],
    [{ kind: 'call', method: 'project.info', input: { more: 1 } }],
    [{ kind: 'call', method: 'project.info', input: {}, jobId: 7 }],
    [{ kind: 'pick', request: { purpose: 'exported' } }],
    [{ kind: 'pick', request: { purpose: 'saveReport' } }],
    [{ kind: 'drop', paths: 'a' }],
  ])('is refused when it is %j', async (request) => {
    const { asked, answer } = setUp()
    expect(await answer(request)).toMatchObject(refused)
    expect(asked).toEqual([])
  })

  test('may be answered by the shell itself', async () => {
    const { answer } = setUp()
    expect(await answer({ kind: 'call', method: 'shell.version', input: {} })).toEqual({
      ok: true,
      value: { app: '1', electron: '2' },
    })
  })
})

describe('files', () => {
  test('are answered as tokens that hide where they lie', async () => {
    const { tokens, answer } = setUp()
    const reply = await answer({ kind: 'pick', request: { purpose: 'openSpreadsheets' } })
    expect(JSON.stringify(reply)).not.toContain('/picked')
    const [file] = reply.ok ? (reply.value as FileToken[]) : []
    expect(file?.name).toBe('a.xlsx')
    expect(tokens.pathOf(file?.token ?? '', ['openSpreadsheets'])).toBe('/picked/a.xlsx')
  })

  test('that were dropped get tokens only if they are there', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dropped-'))
    const file = path.join(folder, 'a.csv')
    writeFileSync(file, 'x')
    const { answer } = setUp()
    const reply = await answer({
      kind: 'drop',
      paths: [file, folder, path.join(folder, 'missing.csv'), 'relative.csv'],
    })
    expect(reply).toMatchObject({ ok: true, value: [{ name: 'a.csv' }] })
  })
})

describe('what comes back', () => {
  test('tells the shell which project is open now', async () => {
    const { tokens, opened, answer } = setUp()
    const file = tokens.issue('/data/p.aarsrapport', 'openProject').token
    await answer({ kind: 'call', method: 'project.open', input: { file } })
    await answer({ kind: 'call', method: 'project.openSample', input: {} })
    expect(opened).toEqual([
      ['/data/p.aarsrapport', 'Projekt'],
      [undefined, 'Projekt'],
    ])
  })

  test('names an exported file by a token that only opens it', async () => {
    const { tokens, answer } = setUp({ ok: true, value: { fileName: 'r.pdf', token: '/out/r.pdf' } })
    const file = tokens.issue('/out/r.pdf', 'saveReport').token
    const reply = await answer({ kind: 'call', method: 'report.export', input: { year: 2013, file } })
    expect(JSON.stringify(reply)).not.toContain('/out')
    const token = reply.ok ? (reply.value as { token: string }).token : ''
    expect(tokens.pathOf(token, ['exported'])).toBe('/out/r.pdf')
    expect(tokens.pathOf(token, ['saveReport'])).toBeUndefined()
  })

  test.each([
    ['import.rejected', 'saveSpreadsheet', { planId: 'plan' }],
    ['import.exportMemory', 'saveMemory', {}],
    ['statistics.export', 'savePng', { topic: 't', year: 2013, municipality: 'samlet', language: 'da', format: 'png' }],
  ] as const)('of %s can be opened, too', async (method, purpose, input) => {
    const { tokens, answer } = setUp({ ok: true, value: { fileName: 'f', rows: 1, token: '/out/f' } })
    const file = tokens.issue('/out/f', purpose).token
    const reply = await answer({ kind: 'call', method, input: { ...input, file } })
    const token = reply.ok ? (reply.value as { token: string }).token : ''
    expect(tokens.pathOf(token, ['exported'])).toBe('/out/f')
  })

  test('shows the cells only of a file that was chosen for import', async () => {
    const { tokens, answer } = setUp()
    const file = tokens.issue('/data/p.aarsrapport', 'openProject').token
    expect(await answer({ kind: 'call', method: 'import.preview', input: { file } })).toMatchObject(refused)
  })
})
