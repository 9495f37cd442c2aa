import { statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { newFilePurposes, type PickRequest } from '../../shared/contract/bridge.ts'
import {
  type ExportedReport,
  engineMethods,
  type MethodName,
  type ProjectInfo,
  type ShellMethodName,
  shellMethods,
} from '../../shared/contract/engine.ts'
import type { Reply } from '../../shared/contract/envelope.ts'
import type { WrittenFile } from '../../shared/contract/importing.ts'
import type { ExportedFigure } from '../../shared/contract/statistics.ts'
import { fail, toProblem } from '../../shared/problems.ts'
import type { FileTokens } from './fileTokens.ts'
import type { ShellCalls } from './shellCalls.ts'
import { withPaths } from './tokenFields.ts'

export interface WindowCallParts {
  readonly tokens: FileTokens
  readonly shell: ShellCalls
  call(method: MethodName, input: unknown, jobId?: string): Promise<Reply<unknown>>
  pick(request: PickRequest): Promise<readonly string[]>
  opened(file: string | undefined, project: ProjectInfo): void
}

/** Methods that write a file which the window may then ask to have opened. */
const writesFile: ReadonlySet<MethodName> = new Set([
  'report.export',
  'import.rejected',
  'import.exportMemory',
  'statistics.export',
])

const jobId = z.string().min(1).max(200).optional()
const pickRequest = z.union([
  z.object({ purpose: z.enum(['openProject', 'openSpreadsheets', 'openMemory', 'openPicture']) }).strict(),
  z
    .object({
      purpose: z.enum(newFilePurposes),
      suggestedName: z.string().max(300),
    })
    .strict(),
])
const request = z.union([
  z.object({ kind: z.literal('call'), method: z.string().max(100), input: z.unknown(), jobId }).strict(),
  z.object({ kind: z.literal('pick'), request: pickRequest }).strict(),
  z.object({ kind: z.literal('drop'), paths: z.array(z.string().max(4096)).max(200) }).strict(),
])

/** Answers what the window asks, always with an envelope. Nothing it sends is used before it fits the contract. */
export function createWindowCalls(parts: WindowCallParts): (raw: unknown) => Promise<Reply<unknown>> {
  return async (raw) => {
    try {
      const asked = checked(request, raw)
      if (asked.kind === 'drop') return { ok: true, value: dropped(asked.paths, parts.tokens) }
      if (asked.kind === 'pick') return { ok: true, value: await picked(asked.request, parts) }
      const { method, input } = asked
      if (isMethod(shellMethods, method)) return { ok: true, value: await callShell(method, input, parts.shell) }
      if (isMethod(engineMethods, method)) return await callEngine(method, input, asked.jobId, parts)
      return refuse()
    } catch (error) {
      return { ok: false, problem: toProblem(error) }
    }
  }
}

function isMethod<Methods extends object>(methods: Methods, name: string): name is Extract<keyof Methods, string> {
  return Object.hasOwn(methods, name)
}

function refuse(): never {
  return fail('input.invalid', {
    da: 'Vinduet bad om noget, programmet ikke kender.',
    en: 'The window asked for something the program does not know.',
  })
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : refuse()
}

async function callShell(method: ShellMethodName, input: unknown, shell: ShellCalls): Promise<unknown> {
  const answer = shell[method] as (input: unknown) => unknown
  return await answer(checked(shellMethods[method].input, input))
}

async function callEngine(
  method: MethodName,
  input: unknown,
  job: string | undefined,
  parts: WindowCallParts,
): Promise<Reply<unknown>> {
  const withFiles = withPaths(method, checked(engineMethods[method].input, input), parts.tokens)
  const reply = await parts.call(method, withFiles, job)
  if (!reply.ok) return reply
  const file = 'file' in withFiles && typeof withFiles.file === 'string' ? withFiles.file : undefined
  if (method === 'project.open' || method === 'project.create' || method === 'project.openSample') {
    parts.opened(file, reply.value as ProjectInfo)
  }
  if (writesFile.has(method) && file) {
    const token = parts.tokens.issue(file, 'exported').token
    return { ok: true, value: { ...(reply.value as ExportedReport | WrittenFile | ExportedFigure), token } }
  }
  return reply
}

async function picked(asked: z.infer<typeof pickRequest>, { pick, tokens }: WindowCallParts): Promise<unknown> {
  return (await pick(asked)).map((file) => tokens.issue(file, asked.purpose))
}

function dropped(paths: readonly string[], tokens: FileTokens): unknown {
  const files = paths.filter((file) => path.isAbsolute(file) && statSync(file, { throwIfNoEntry: false })?.isFile())
  return files.map((file) => tokens.issue(file, 'dropped'))
}
