import { describe, expect, test } from 'vitest'
import { serveEngine } from '../../../electron/app/engineLoop.ts'
import type { FromEngine } from '../../../electron/app/engineMessages.ts'
import type { CallOptions, Engine } from '../../../electron/core/engine/engine.ts'
import { fail } from '../../../shared/problems.ts'

type Answer = (name: string, options: CallOptions) => unknown

function setUp(answer: Answer) {
  const sent: FromEngine[] = []
  const logged: string[] = []
  let closed = 0
  const engine = {
    call: async (name: string, _input: unknown, options: CallOptions) => answer(name, options),
    close: async () => {
      closed += 1
    },
  } as unknown as Engine
  const tell = serveEngine(
    engine,
    (message) => sent.push(message),
    (event, facts) => logged.push(`${event} ${JSON.stringify(facts)}`),
  )
  return { sent, logged, tell, closings: () => closed }
}

const call = { kind: 'call', sequence: 7, method: 'project.info', input: {} } as const

describe('the engine’s message loop', () => {
  test('answers with the value under the number of the call', async () => {
    const { sent, tell } = setUp((name) => ({ name }))
    await tell(call)
    expect(sent).toEqual([{ kind: 'reply', sequence: 7, reply: { ok: true, value: { name: 'project.info' } } }])
  })

  test('answers an expected failure with its problem as plain data', async () => {
    const { sent, tell } = setUp(() => fail('project.not-open', { da: 'Intet projekt.', en: 'No project.' }))
    await tell(call)
    const problem = { code: 'project.not-open', da: 'Intet projekt.', en: 'No project.', retry: false }
    expect(structuredClone(sent)).toEqual([{ kind: 'reply', sequence: 7, reply: { ok: false, problem } }])
  })

  test('keeps the words of an unexpected failure out of the reply and out of the log', async () => {
    const { sent, logged, tell } = setUp(() => {
      throw new Error('cell B7 says 010203-1234')
    })
    await tell(call)
    expect(sent).toMatchObject([{ reply: { ok: false, problem: { code: 'internal' } } }])
    expect(JSON.stringify([sent, logged])).not.toContain('010203')
    expect(logged[0]).toContain('engineLoop.test.ts')
  })

  test('relays progress under the job’s id', async () => {
    const { sent, tell } = setUp((_name, { onProgress }) =>
      onProgress?.({ step: { da: 'a', en: 'b' }, done: 1, total: 3 }),
    )
    await tell({ ...call, jobId: 'job-1' })
    expect(sent[0]).toEqual({
      kind: 'progress',
      progress: { jobId: 'job-1', step: { da: 'a', en: 'b' }, done: 1, total: 3 },
    })
  })

  test('cancels the job that was named, and no other', async () => {
    const signals: AbortSignal[] = []
    const { tell } = setUp((_name, { signal }) => {
      if (signal) signals.push(signal)
      return new Promise((resolve) => setTimeout(resolve, 20))
    })
    const running = [tell({ ...call, jobId: 'one' }), tell({ ...call, sequence: 8, jobId: 'two' })]
    await tell({ kind: 'cancel', jobId: 'two' })
    expect(signals.map((signal) => signal.aborted)).toEqual([false, true])
    await Promise.all(running)
  })

  test('closes after cancelling what runs', async () => {
    const signals: AbortSignal[] = []
    const { sent, tell, closings } = setUp((_name, { signal }) => {
      if (signal) signals.push(signal)
      return new Promise((resolve) => setTimeout(resolve, 20))
    })
    const running = tell({ ...call, jobId: 'one' })
    await tell({ kind: 'close' })
    expect(signals[0]?.aborted).toBe(true)
    expect(closings()).toBe(1)
    expect(sent).toContainEqual({ kind: 'closed' })
    await running
  })
})
