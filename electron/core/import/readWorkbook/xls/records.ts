import { Bail } from '../xlsx/bail.ts'

/** Numbers of the records of a BIFF8 workbook that are read or recognised. */
export const record = {
  formula: 0x0006,
  endOfPart: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  boundSheet: 0x0085,
  pivotTable: 0x00b0,
  manyRk: 0x00bd,
  richText: 0x00d6,
  cellFormat: 0x00e0,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  boolOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  numberFormat: 0x041e,
  beginning: 0x0809,
} as const

/** What a part of the workbook stream holds, as its first record says. */
export const partKind = { globals: 0x0005, worksheet: 0x0010, chart: 0x0020 } as const

const BIFF8 = 0x0600

/** The kind of part that begins here; older versions write everything differently. */
export function kindOfPart(stream: Buffer, at: number): number {
  if (stream.readUInt16LE(at) !== record.beginning || stream.readUInt16LE(at + 4) !== BIFF8) throw new Bail('not BIFF8')
  return stream.readUInt16LE(at + 6)
}

/** Calls `take` with every record of a part, from the one after its beginning until its end. Parts within it are passed over. */
export function eachRecord(
  stream: Buffer,
  start: number,
  take: (type: number, at: number, length: number) => boolean | undefined,
): void {
  let depth = 0
  for (let at = start; ; ) {
    const type = stream.readUInt16LE(at)
    const length = stream.readUInt16LE(at + 2)
    const body = at + 4
    at = body + length
    if (at > stream.length) throw new Bail('cut off')
    if (type === record.beginning) depth += 1
    else if (type === record.endOfPart) {
      depth -= 1
      if (depth === 0) return
    } else if (depth === 1 && take(type, body, length) === false) return
  }
}
