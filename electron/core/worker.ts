// Entry of the worker thread: reads untrusted files and renders documents. It never sees the database.
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { toProblem } from '../../shared/problems.ts'
import type { JobKinds, JobMessage, JobProgress, JobRequest } from './jobs/jobKinds.ts'

type Result = JobKinds[keyof JobKinds]['result']

/** Each kind loads its libraries when it is first asked for: reading a spreadsheet needs no fonts. */
async function perform(request: JobRequest, onProgress: (progress: JobProgress) => void): Promise<Result> {
  switch (request.kind) {
    case 'readWorkbook': {
      const { readWorkbook } = await import('./import/readWorkbook/readWorkbook.ts')
      return readWorkbook(request.payload.path)
    }
    case 'renderPdf': {
      const { renderPdf } = await import('./report/pdf/renderPdf.ts')
      const { model, fontFolder } = request.payload
      const step = { da: 'Sætter siderne', en: 'Setting the pages' }
      const { bytes, pages } = await renderPdf(model, {
        fontFolder: (name) => join(fontFolder, name, 'files'),
        onProgress: ({ done, total }) => onProgress({ step, done, total }),
      })
      return { pdf: bytes, pages }
    }
  }
}

const port = parentPort
if (!port) throw new Error('worker.ts runs as a worker thread only')

port.on('message', async (request: JobRequest) => {
  const send = (message: JobMessage): void => port.postMessage(message)
  try {
    const result = await perform(request, (progress) => send({ job: request.job, type: 'progress', progress }))
    send({ job: request.job, type: 'done', result })
  } catch (thrown) {
    send({ job: request.job, type: 'failed', problem: toProblem(thrown) })
  }
})
