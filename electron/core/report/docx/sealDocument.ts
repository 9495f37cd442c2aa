import { OfficePackage } from '../officePackage.ts'
import { fontTable } from './fontTable.ts'

/** What the library draws at random, or counts on from the document before: the ids by which parts find each other. */
const passingIds: readonly (readonly [pattern: RegExp, steady: string])[] = [
  [/rId[a-z0-9_-]{21}(?=")/g, 'rIdLink'],
  [/_Toc\d+/g, '_Toc'],
  [/(?<=<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")\d+/g, ''],
]
const PICTURE_ID = /(?<=<wp:docPr id=")\d+/g

/** The first id found becomes 1, the next 2: the same id is the same number everywhere. */
function renumbered(): (text: string) => string {
  const known = new Map<string, string>()
  let pictures = 0
  return (text) => {
    let steady = text
    for (const [pattern, prefix] of passingIds) {
      steady = steady.replace(pattern, (id) => {
        const key = `${prefix} ${id}`
        const number = known.get(key) ?? `${prefix}${known.size + 1}`
        known.set(key, number)
        return number
      })
    }
    return steady.replace(PICTURE_ID, () => String(++pictures))
  }
}

/** Takes time and chance out of the library's file: the same report is the same bytes. */
export function sealDocument(file: Uint8Array, date: string): Uint8Array {
  const parts = new OfficePackage(file)
  const renumber = renumbered()
  for (const name of parts.textNames()) parts.replace(name, renumber(parts.text(name)))
  const properties = parts.text('docProps/core.xml')
  parts.replace(
    'docProps/core.xml',
    properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  )
  parts.replace('word/fontTable.xml', fontTable)
  return parts.packed()
}
