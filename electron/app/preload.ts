import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Bridge, BridgeEvent, DroppedFile } from '../../shared/contract/bridge.ts'
import type { FileToken } from '../../shared/contract/engine.ts'
import type { Reply } from '../../shared/contract/envelope.ts'
import { EVENT, REQUEST, type WindowRequest } from './channels.ts'

const ask = (request: WindowRequest): Promise<Reply<unknown>> => ipcRenderer.invoke(REQUEST, request)

/** A dropped file's path is read here and goes straight to the shell: the page only ever holds tokens. */
const pathsOf = (files: readonly DroppedFile[]): string[] =>
  files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== '')

const bridge: Bridge = {
  call: (method, input, jobId) => ask({ kind: 'call', method, input, jobId }),

  onProgress(listener) {
    const relay = (_event: IpcRendererEvent, event: BridgeEvent): void => listener(event)
    ipcRenderer.on(EVENT, relay)
    return () => {
      ipcRenderer.off(EVENT, relay)
    }
  },

  async pickFile(request) {
    const reply = await ask(
      'purpose' in request ? { kind: 'pick', request } : { kind: 'drop', paths: pathsOf(request) },
    )
    if (!reply.ok) throw new Error(reply.problem.da)
    return reply.value as readonly FileToken[]
  },
}

contextBridge.exposeInMainWorld('aarsrapport', bridge)
