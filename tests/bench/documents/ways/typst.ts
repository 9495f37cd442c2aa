import { dirname } from 'node:path'
import { sceneToSvg } from '../../../../shared/figures/scene/sceneToSvg.ts'
import { yardstick } from '../../readers/yardsticks.ts'
import { plainDocument } from '../plainDocument.ts'
import { drawingName, typstSource } from '../typstSource.ts'
import type { Way } from '../way.ts'

/** What is used of the compiler. */
interface Typst {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: readonly { fontPaths: readonly string[] }[] }): {
      mapShadow(path: string, content: Buffer): void
      pdf(source: { mainFileContent: string }, options: { pdfStandard: string }): Buffer
    }
  }
}

const way: Way = {
  label: 'Typst 0.14.2 (typst-ts-node-compiler 0.7.0), PDF/UA-1',
  packages: ['@myriaddreamin/typst-ts-node-compiler@0.7.0'],
  print: async (model, fonts) => {
    const { NodeCompiler } = yardstick<Typst>('@myriaddreamin/typst-ts-node-compiler')
    const workspace = dirname(fonts.sans)
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [workspace] }] })
    const document = plainDocument(model)
    const figures = document.chapters.flatMap(({ parts }) => parts.filter((part) => part.kind === 'figure'))
    for (const [index, { drawing, caption }] of figures.entries())
      compiler.mapShadow(`${workspace}/${drawingName(index)}`, Buffer.from(sceneToSvg(drawing, caption)))
    return { pdf: compiler.pdf({ mainFileContent: typstSource(document) }, { pdfStandard: 'ua-1' }) }
  },
}

export default way
