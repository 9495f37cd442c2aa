import { isBuiltInDate, isDateFormat } from './dateFormats.ts'
import { xmlTags } from './xmlTags.ts'

/** For every cell style, by its number, whether it shows a number as a day: 1 or 0. */
export function dateStyles(xml: string): Uint8Array {
  const own = new Map<number, boolean>()
  const styles: number[] = []
  let within = ''
  for (const { name, kind, attributes } of xmlTags(xml)) {
    if (name === 'numFmts' || name === 'cellXfs') within = kind === 'open' ? name : ''
    else if (kind === 'close') continue
    else if (name === 'numFmt' && within === 'numFmts') {
      // Number 0 is General, whatever a file says.
      const id = Number(attributes.get('numFmtId'))
      if (id > 0) own.set(id, isDateFormat(attributes.get('formatCode') ?? ''))
    } else if (name === 'xf' && within === 'cellXfs') {
      const id = Number(attributes.get('numFmtId') ?? 0)
      styles.push((own.get(id) ?? isBuiltInDate(id)) ? 1 : 0)
    }
  }
  return Uint8Array.from(styles)
}
