import type { BridgeEvent } from '../../shared/contract/bridge.ts'
import type { MethodName } from '../../shared/contract/engine.ts'
import type { Reply } from '../../shared/contract/envelope.ts'
import type { Problem } from '../../shared/problems.ts'
import type { FromEngine, ToEngine } from './engineMessages.ts'
import type { Log } from './log.ts'

/** A running engine process; in the app an Electron utility process, in tests anything that can send and end. */
export interface EngineProcess {
  send(message: ToEngine): void
  end(): void
}

export type StartProcess = (listener: { message(message: FromEngine): void; exit(code: number): void }) => EngineProcess

export interface EngineClient {
  call(method: MethodName, input: unknown, jobId?: string): Promise<Reply<unknown>>
  cancel(jobId: string): void
  /** Called with a path after a project was opened: a new engine opens it again. */
  remember(project: string): void
  close(): Promise<void>
}

interface Waiting {
  readonly method: MethodName
  readonly since: number
  resolve(reply: Reply<unknown>): void
}

const SLOW_MS = 500
const CLOSE_LIMIT_MS = 5_000
/** An engine that dies this often within a minute is only started again when somebody asks for something. */
const RESTARTS_A_MINUTE = 3

const restarted: Problem = {
  code: 'engine.restarted',
  da: 'Programmets regnedel gik ned og er startet igen. Intet er gemt halvt. Prøv igen.',
  en: 'The calculating part of the program stopped and has been restarted. Nothing is half saved. Try again.',
  retry: true,
}

const closing: Problem = {
  code: 'job.cancelled',
  da: 'Programmet er ved at lukke.',
  en: 'The program is closing.',
  retry: false,
}

/** Owns the engine's process: numbers the calls, relays progress, and turns a dead engine into an event. */
export function startEngineClient(start: StartProcess, emit: (event: BridgeEvent) => void, log: Log): EngineClient {
  const waiting = new Map<number, Waiting>()
  const deaths: number[] = []
  let sequence = 0
  let current: EngineProcess | undefined
  let project: string | undefined
  let ready: Promise<unknown> = Promise.resolve()
  let stopped: (() => void) | undefined

  const settle = (number: number, reply: Reply<unknown>): void => {
    const call = waiting.get(number)
    if (!call) return
    waiting.delete(number)
    const ms = Math.round(performance.now() - call.since)
    if (ms > SLOW_MS) log('slow', { method: call.method, ms })
    call.resolve(reply)
  }

  const hear = (message: FromEngine): void => {
    if (message.kind === 'reply') settle(message.sequence, message.reply)
    else if (message.kind === 'progress') emit({ type: 'progress', progress: message.progress })
    else stopped?.()
  }

  const launch = (): void => {
    const process = start({ message: hear, exit: (code) => process === current && buried(code) })
    current = process
  }

  const send = (method: MethodName, input: unknown, jobId?: string): Promise<Reply<unknown>> =>
    new Promise((resolve) => {
      if (!current) return resolve({ ok: false, problem: restarted })
      const number = ++sequence
      waiting.set(number, { method, since: performance.now(), resolve })
      current.send({ kind: 'call', sequence: number, method, input, ...(jobId ? { jobId } : {}) })
    })

  /** A new engine in the place of a dead one: it opens the project again before it is asked for anything else. */
  const revive = async (): Promise<void> => {
    launch()
    if (project) await send('project.open', { file: project })
    emit({ type: 'engineRestarted' })
  }

  const buried = (code: number): void => {
    current = undefined
    if (stopped) {
      stopped()
      return
    }
    log('engine-died', { code, waiting: waiting.size })
    for (const number of [...waiting.keys()]) settle(number, { ok: false, problem: restarted })
    const now = performance.now()
    deaths.push(now)
    if (deaths.filter((then) => now - then < 60_000).length <= RESTARTS_A_MINUTE) ready = revive()
  }

  launch()
  return {
    async call(method, input, jobId) {
      if (stopped) return { ok: false, problem: closing }
      if (!current) ready = revive()
      await ready
      return await send(method, input, jobId)
    },
    cancel: (jobId) => current?.send({ kind: 'cancel', jobId }),
    remember: (opened) => {
      project = opened
    },
    close: () =>
      new Promise((resolve) => {
        const limit = setTimeout(() => current?.end(), CLOSE_LIMIT_MS)
        stopped = () => {
          clearTimeout(limit)
          current?.end()
          current = undefined
          for (const number of [...waiting.keys()]) settle(number, { ok: false, problem: closing })
          resolve()
        }
        if (current) current.send({ kind: 'close' })
        else stopped()
      }),
  }
}
