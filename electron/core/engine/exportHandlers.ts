import { basename } from 'node:path'
import type { ExportFormat } from '../../../shared/contract/statistics.ts'
import type { Effects } from '../effects.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import { writeFileWhole } from '../report/writeFileWhole.ts'
import type { CallOptions, Handlers } from './engine.ts'

type ExportMethods = 'statistics.export' | 'statistics.picture'
type Asked = Parameters<Handlers['statistics.picture']>[0]

/** Figures that leave the program: as files, and as pictures for the clipboard. `view` builds what the screen shows. */
export function exportHandlers(
  view: Handlers['statistics.view'],
  effects: Effects,
  jobs: Jobs,
): Pick<Handlers, ExportMethods> {
  const { fonts, rasteriser } = effects.paths

  async function drawn(asked: Asked, format: ExportFormat, options: CallOptions): Promise<Uint8Array> {
    const { figure, definitions } = await view(asked, options)
    const payload = { figure, definitions, language: asked.language, format, fontFolder: fonts, rasteriser }
    return await jobs.run('drawFigure', payload, options.signal ? { signal: options.signal } : {})
  }

  return {
    'statistics.export': async ({ format, file, ...asked }, options) => {
      const bytes = await drawn(asked, format, options)
      writeFileWhole(file, bytes)
      effects.log({ level: 'info', event: 'figure.exported', details: { format, bytes: bytes.length } })
      return { fileName: basename(file), bytes: bytes.length, token: file }
    },

    'statistics.picture': async (asked, options) => ({ png: await drawn(asked, 'png', options) }),
  }
}
