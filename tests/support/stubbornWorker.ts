// A worker thread that misbehaves as a hostile file makes one misbehave: it never ends, eats memory, or exits.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', (request: { job: number; payload: { path: string } }) => {
  switch (request.payload.path) {
    case 'never':
      for (;;);
    case 'memory': {
      const held: number[][] = []
      for (;;) held.push(Array.from({ length: 1_000_000 }, (_, index) => index * 1.5))
    }
    case 'exit':
      process.exit(3)
      break
    default:
      parentPort?.postMessage({ job: request.job, type: 'done', result: { fileName: request.payload.path } })
  }
})
