import { describe, expect, test, vi } from 'vitest'
import { type EngineClient, type StartProcess, startEngineClient } from '../../../electron/app/engineClient.ts'
import type { FromEngine, ToEngine } from '../../../electron/app/engineMessages.ts'
import type { BridgeEvent } from '../../../shared/contract/bridge.ts'

interface FakeProcess {
  readonly sent: ToEngine[]
  say(message: FromEngine): void
  die(): void
}

/** An engine process that does only what the test tells it to. */
function fakeProcesses(): { started: FakeProcess[]; start: StartProcess } {
  const started: FakeProcess[] = []
  const start: StartProcess = (listener) => {
    const sent: ToEngine[] = []
    started.push({ sent, say: listener.message, die: () => listener.exit(9) })
    return { send: (message) => sent.push(message), end: () => listener.exit(0) }
  }
  return { started, start }
}

function setUp() {
  const { started, start } = fakeProcesses()
  const events: BridgeEvent[] = []
  const client: EngineClient = startEngineClient(
    start,
    (event) => events.push(event),
    () => undefined,
  )
  const latest = (): FakeProcess => started.at(-1) ?? expect.fail('no process was started')
  const calls = () => latest().sent.filter((message) => message.kind === 'call')
  return { started, events, client, latest, calls }
}

describe('calls', () => {
  test('get the reply with their own number, in any order', async () => {
    const { client, latest, calls } = setUp()
    const first = client.call('project.info', {})
    const second = client.call('import.batches', {})
    await vi.waitFor(() => expect(calls()).toHaveLength(2))
    const [one, two] = calls()
    latest().say({ kind: 'reply', sequence: two?.sequence ?? -1, reply: { ok: true, value: 'two' } })
    latest().say({ kind: 'reply', sequence: one?.sequence ?? -1, reply: { ok: true, value: 'one' } })
    expect(await first).toEqual({ ok: true, value: 'one' })
    expect(await second).toEqual({ ok: true, value: 'two' })
  })

  test('pass their job id, by which progress and cancel find them', async () => {
    const { client, latest, calls, events } = setUp()
    void client.call('import.plan', { files: ['a'] }, 'job-1')
    await vi.waitFor(() => expect(calls()).toMatchObject([{ method: 'import.plan', jobId: 'job-1' }]))
    const progress = { jobId: 'job-1', step: { da: 'Læser', en: 'Reading' }, done: 1, total: 2 }
    latest().say({ kind: 'progress', progress })
    expect(events).toEqual([{ type: 'progress', progress }])
    client.cancel('job-1')
    expect(latest().sent.at(-1)).toEqual({ kind: 'cancel', jobId: 'job-1' })
  })
})

describe('when the engine dies', () => {
  test('every waiting call is answered, a new one starts, and the window is told', async () => {
    const { client, started, events, calls, latest } = setUp()
    const waiting = [client.call('project.info', {}), client.call('import.commit', { planId: 'x' }, 'job')]
    await vi.waitFor(() => expect(calls()).toHaveLength(2))
    latest().die()
    for (const reply of await Promise.all(waiting)) {
      expect(reply).toMatchObject({ ok: false, problem: { code: 'engine.restarted', retry: true } })
    }
    expect(started).toHaveLength(2)
    expect(events).toEqual([{ type: 'engineRestarted' }])
  })

  test('the open project is opened again before anything else is asked', async () => {
    const { client, events, latest, calls } = setUp()
    client.remember('/somewhere/a.aarsrapport')
    latest().die()
    const asked = client.call('project.info', {})
    await Promise.resolve()
    expect(calls()).toMatchObject([{ method: 'project.open', input: { file: '/somewhere/a.aarsrapport' } }])
    expect(events).toEqual([])
    latest().say({ kind: 'reply', sequence: calls()[0]?.sequence ?? -1, reply: { ok: true, value: {} } })
    await vi.waitFor(() => expect(calls()).toHaveLength(2))
    expect(events).toEqual([{ type: 'engineRestarted' }])
    latest().say({ kind: 'reply', sequence: calls()[1]?.sequence ?? -1, reply: { ok: true, value: 'info' } })
    expect(await asked).toEqual({ ok: true, value: 'info' })
  })

  test('a late reply of the dead one is not taken for an answer of the new one', async () => {
    const { client, started, calls } = setUp()
    const lost = client.call('project.info', {})
    await vi.waitFor(() => expect(calls()).toHaveLength(1))
    const old = started[0]
    const number = calls()[0]?.sequence ?? -1
    old?.die()
    await lost
    const next = client.call('project.info', {})
    await vi.waitFor(() => expect(calls()).toHaveLength(1))
    old?.say({ kind: 'reply', sequence: number, reply: { ok: true, value: 'late' } })
    started[1]?.say({ kind: 'reply', sequence: calls()[0]?.sequence ?? -1, reply: { ok: true, value: 'new' } })
    expect(await next).toEqual({ ok: true, value: 'new' })
  })

  test('one that dies again and again only starts when it is asked for something, with the project open', async () => {
    const { client, started, latest, calls } = setUp()
    client.remember('/somewhere/a.aarsrapport')
    for (let time = 0; time < 4; time += 1) latest().die()
    expect(started).toHaveLength(4)
    void client.call('project.info', {})
    await vi.waitFor(() => expect(started).toHaveLength(5))
    expect(calls()).toMatchObject([{ method: 'project.open' }])
    latest().say({ kind: 'reply', sequence: calls()[0]?.sequence ?? -1, reply: { ok: true, value: {} } })
    await vi.waitFor(() => expect(calls()).toMatchObject([{ method: 'project.open' }, { method: 'project.info' }]))
  })
})

describe('closing', () => {
  test('asks the engine first, answers what still waits, and refuses what comes later', async () => {
    const { client, started, latest, calls, events } = setUp()
    const waiting = client.call('import.plan', { files: ['a'] }, 'job')
    await vi.waitFor(() => expect(calls()).toHaveLength(1))
    const closed = client.close()
    expect(latest().sent.at(-1)).toEqual({ kind: 'close' })
    latest().say({ kind: 'closed' })
    await closed
    expect(await waiting).toMatchObject({ ok: false, problem: { code: 'job.cancelled' } })
    expect(await client.call('project.info', {})).toMatchObject({ ok: false, problem: { code: 'job.cancelled' } })
    expect(started).toHaveLength(1)
    expect(events).toEqual([])
  })
})
