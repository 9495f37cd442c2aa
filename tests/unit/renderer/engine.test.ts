import { afterEach, describe, expect, test, vi } from 'vitest'
import { callEngine, problemOf } from '../../../renderer/engine.ts'
import { runJob } from '../../../renderer/jobs.ts'
import type { Bridge } from '../../../shared/contract/bridge.ts'
import type { Reply } from '../../../shared/contract/envelope.ts'
import type { Problem } from '../../../shared/problems.ts'

const problem: Problem = {
  code: 'database.busy',
  da: 'Projektet er i brug.',
  en: 'The project is in use.',
  retry: true,
}

function withReply(reply: Reply<unknown>): Bridge['call'] {
  const call = vi.fn(async () => reply)
  vi.stubGlobal('window', { aarsrapport: { call } })
  return call
}

afterEach(() => vi.unstubAllGlobals())

describe('a call through the bridge', () => {
  test('gives the value of the reply', async () => {
    const call = withReply({ ok: true, value: [] })
    expect(await callEngine('import.batches', {})).toEqual([])
    expect(call).toHaveBeenCalledWith('import.batches', {}, undefined)
  })

  test('throws the problem of the reply, whole', async () => {
    withReply({ ok: false, problem })
    const thrown: unknown = await callEngine('project.info', {}).catch((error: unknown) => error)
    expect(problemOf(thrown)).toEqual(problem)
  })

  test('makes an unexpected failure a problem in words', async () => {
    expect(problemOf(new TypeError('x is undefined'))).toMatchObject({ code: 'internal', retry: true })
  })

  test('passes the id of a job, by which progress and cancel find it', async () => {
    const call = withReply({ ok: true, value: { id: 'plan' } })
    expect(await runJob('import.plan', { files: ['token'] }, 'job-1')).toEqual({ id: 'plan' })
    expect(call).toHaveBeenCalledWith('import.plan', { files: ['token'] }, 'job-1')
  })
})
