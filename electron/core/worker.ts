// Entry of the worker thread: reads untrusted files and renders documents. It never sees the database.
import './withoutNetwork.ts'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { toProblem } from '../../shared/problems.ts'
import { createOutbox } from './jobs/createOutbox.ts'
import type { JobKinds, JobMessage, JobRequest, StopRequest } from './jobs/jobKinds.ts'
import type { Outbox } from './jobs/outbox.ts'

type Result = JobKinds[keyof JobKinds]['result']
type Part = JobKinds[keyof JobKinds]['part']

/** Each kind loads its libraries when it is first asked for: reading a spreadsheet needs no fonts. */
async function perform(request: JobRequest, outbox: Outbox<Part>, signal: AbortSignal): Promise<Result> {
  switch (request.kind) {
    case 'readWorkbook': {
      const { readWorkbook } = await import('./import/readWorkbook/readWorkbook.ts')
      return readWorkbook(request.payload.path)
    }
    case 'hashFile': {
      const { hashFile } = await import('./import/hashFile.ts')
      return hashFile(request.payload.path)
    }
    case 'parseFile': {
      const { parseFile } = await import('./import/parseFile.ts')
      return parseFile(request.payload, outbox)
    }
    case 'previewFile': {
      const { previewFile } = await import('./import/previewFile.ts')
      return previewFile(request.payload)
    }
    case 'rejectedRows': {
      const { rejectedRows } = await import('./import/rejectedRows.ts')
      return rejectedRows(request.payload)
    }
    case 'readLogo': {
      const { readLogo } = await import('./report/logo/readLogo.ts')
      return readLogo(request.payload)
    }
    case 'drawFigure': {
      const { drawFigure } = await import('./statistics/export/drawFigure.ts')
      return drawFigure(request.payload)
    }
    case 'renderPdf': {
      const { renderPdf } = await import('./report/pdf/renderPdf.ts')
      const { model, fontFolder } = request.payload
      const { bytes, pages } = await renderPdf(model, {
        fontFolder: (name) => join(fontFolder, name, 'files'),
        onProgress: (progress) => outbox.progress(progress),
        signal,
      })
      return { pdf: bytes, pages }
    }
    case 'renderDocx': {
      const { renderDocx } = await import('./report/docx/renderDocx.ts')
      const { model, fontFolder, rasteriser } = request.payload
      const step = { da: 'Skriver Word-dokumentet', en: 'Writing the Word document' }
      return renderDocx(model, {
        fontFolder: (name) => join(fontFolder, name, 'files'),
        rasteriser,
        onProgress: ({ done, total }) => outbox.progress({ step, done, total }),
        signal,
      })
    }
    case 'writeWorkbook': {
      const { writeWorkbook } = await import('./report/workbook/writeWorkbook.ts')
      const total = request.payload.sheets.length
      outbox.progress({ step: { da: 'Skriver regnearket', en: 'Writing the spreadsheet' }, done: 0, total })
      return writeWorkbook(request.payload)
    }
  }
}

const port = parentPort
if (!port) throw new Error('worker.ts runs as a worker thread only')

const running = new Map<number, AbortController>()

port.on('message', async (message: JobRequest | StopRequest) => {
  if ('stop' in message) {
    running.get(message.stop)?.abort()
    return
  }
  const controller = new AbortController()
  running.set(message.job, controller)
  const send = (answer: JobMessage): void => port.postMessage(answer)
  try {
    const result = await perform(message, createOutbox(message, send), controller.signal)
    send({ job: message.job, type: 'done', result })
  } catch (thrown) {
    send({ job: message.job, type: 'failed', problem: toProblem(thrown) })
  } finally {
    running.delete(message.job)
  }
})
