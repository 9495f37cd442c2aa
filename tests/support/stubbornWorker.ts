// A worker thread that misbehaves as a hostile file makes one misbehave: it never ends, eats memory, exits, or hands over
// parts without end.
import { parentPort } from 'node:worker_threads'
import { createOutbox } from '../../electron/core/jobs/createOutbox.ts'
import type { JobRequest } from '../../electron/core/jobs/jobKinds.ts'

function parts(request: JobRequest, count: number): void {
  const outbox = createOutbox(request, (message) => parentPort?.postMessage(message))
  for (let sheet = 0; sheet < count; sheet += 1)
    outbox.part({ sheet, sheetName: 'Ark1', profile: 'population', table: 'population', rows: [] })
}

parentPort?.on('message', (request: JobRequest & { payload: { path: string } }) => {
  const [kind, count] = request.payload.path.split(' ')
  switch (kind) {
    case 'never':
      for (;;);
    case 'step': {
      const outbox = createOutbox(request, (message) => parentPort?.postMessage(message))
      for (const chapter of ['1', '2'])
        outbox.progress({ step: { da: `kapitel ${chapter}`, en: `chapter ${chapter}` }, done: 0, total: 9 })
      for (;;);
    }
    case 'memory': {
      const held: number[][] = []
      for (;;) held.push(Array.from({ length: 1_000_000 }, (_, index) => index * 1.5))
    }
    case 'exit':
      process.exit(3)
      break
    case 'parts':
      parts(request, Number(count))
      break
  }
  parentPort?.postMessage({ job: request.job, type: 'done', result: { fileName: request.payload.path } })
})
