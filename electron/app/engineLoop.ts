import type { Reply } from '../../shared/contract/envelope.ts'
import { toProblem } from '../../shared/problems.ts'
import type { Engine, StepProgress } from '../core/engine/engine.ts'
import type { FromEngine, ToEngine } from './engineMessages.ts'
import { type Log, withoutContents } from './log.ts'

/** Answers the shell's messages with the engine; every call gets exactly one reply. */
export function serveEngine(engine: Engine, send: (message: FromEngine) => void, log: Log) {
  const running = new Map<string, AbortController>()

  const answer = async (message: Extract<ToEngine, { kind: 'call' }>): Promise<Reply<unknown>> => {
    const abort = new AbortController()
    const { jobId } = message
    if (jobId) running.set(jobId, abort)
    const started = performance.now()
    try {
      const onProgress = (progress: StepProgress): void => {
        if (jobId) send({ kind: 'progress', progress: { jobId, ...progress } })
      }
      // The engine checks the input against the contract itself; the compiler cannot follow a name that varies.
      const value = await engine.call(message.method, message.input as never, { onProgress, signal: abort.signal })
      log('call', { method: message.method, ms: Math.round(performance.now() - started), outcome: 'ok' })
      return { ok: true, value: value ?? null }
    } catch (error) {
      const problem = toProblem(error)
      const trace = problem.code === 'internal' ? { trace: withoutContents(error) } : {}
      log('call', {
        method: message.method,
        ms: Math.round(performance.now() - started),
        outcome: problem.code,
        ...trace,
      })
      return { ok: false, problem }
    } finally {
      if (jobId && running.get(jobId) === abort) running.delete(jobId)
    }
  }

  return async (message: ToEngine): Promise<void> => {
    switch (message.kind) {
      case 'call':
        return send({ kind: 'reply', sequence: message.sequence, reply: await answer(message) })
      case 'cancel':
        return running.get(message.jobId)?.abort()
      case 'close':
        for (const abort of running.values()) abort.abort()
        await engine.close()
        return send({ kind: 'closed' })
    }
  }
}
