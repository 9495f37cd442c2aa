/** A stretch of a text that is replaced, and what is selected afterwards. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly selectFrom: number
  readonly selectTo: number
}

export interface Selection {
  readonly start: number
  readonly end: number
}

/** Where the line that holds this place begins. */
const lineStart = (body: string, at: number): number => body.lastIndexOf('\n', at - 1) + 1

/** The place of a line, counted from 1; the end of the text where there are not so many. */
export function placeOfLine(body: string, line: number): number {
  let at = 0
  for (let passed = 1; passed < line; passed += 1) {
    const next = body.indexOf('\n', at)
    if (next < 0) return body.length
    at = next + 1
  }
  return at
}

/** The number of the line that holds a place. */
export const lineOf = (body: string, at: number): number => body.slice(0, at).split('\n').length

export const lineAt = (body: string, line: number): string => {
  const start = placeOfLine(body, line)
  const end = body.indexOf('\n', start)
  return body.slice(start, end < 0 ? body.length : end)
}

const replacing = (start: number, end: number, text: string, from = text.length, to = from): TextEdit => ({
  start,
  end,
  text,
  selectFrom: start + from,
  selectTo: start + to,
})

/** Bold on, or off where it is on. */
export function bolden(body: string, { start, end }: Selection): TextEdit {
  const chosen = body.slice(start, end)
  if (chosen.length > 4 && chosen.startsWith('**') && chosen.endsWith('**')) {
    return replacing(start, end, chosen.slice(2, -2), 0, chosen.length - 4)
  }
  return replacing(start, end, `**${chosen}**`, 2, 2 + chosen.length)
}

/** Makes the chosen lines begin with a mark, or takes it away where they all do; other marks of the kind give way. */
export function markLines(body: string, { start, end }: Selection, mark: '## ' | '### ' | '- '): TextEdit {
  const from = lineStart(body, start)
  const found = body.indexOf('\n', Math.max(start, end - 1))
  const to = found < 0 ? body.length : found
  const others = mark === '- ' ? /^- / : /^#{1,6} /
  const lines = body.slice(from, to).split('\n')
  const all = lines.every((line) => line.startsWith(mark))
  const text = lines.map((line) => (all ? line.slice(mark.length) : mark + line.replace(others, ''))).join('\n')
  return replacing(from, to, text)
}

/** Where a reference is written: on the line of a table or figure in its brackets, where it stands at the title. */
function referenceAt(body: string, cursor: number, mark: string): { readonly at: number; readonly text: string } {
  const from = lineStart(body, cursor)
  const [, name, bracket] = /^(::(?:tabel|figur))(\[)?/.exec(body.slice(from)) ?? []
  if (!name) return { at: cursor, text: mark }
  return bracket
    ? { at: from + name.length + bracket.length, text: `${mark}, ` }
    : { at: from + name.length, text: `[${mark}]` }
}

/** A reference where the cursor is, and its note at the end of the text with its words chosen, to be written over. */
export function addFootnote(body: string, { end }: Selection, words: string): TextEdit {
  const used = [...body.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number))
  const mark = `[^${Math.max(0, ...used) + 1}]`
  const { at, text } = referenceAt(body, end, mark)
  const rest = body.slice(at).replace(/\n+$/, '')
  const before = `${text}${rest}\n\n${mark}: `
  return replacing(at, body.length, `${before}${words}\n`, before.length, before.length + words.length)
}

/** Figures and tables stand on a line of their own with room around it; numbers stand where the cursor is. */
export function insertMarkup(body: string, { start, end }: Selection, markup: string): TextEdit {
  if (!markup.startsWith('::')) return replacing(start, end, markup)
  const before = body.slice(0, start)
  const after = body.slice(end)
  const above = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const below = after === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n'
  return replacing(start, end, `${above}${markup}${below}`)
}

export const applied = (body: string, edit: TextEdit): string =>
  body.slice(0, edit.start) + edit.text + body.slice(edit.end)
