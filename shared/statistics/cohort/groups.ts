/** Rows parted by the code of one field: how many there are of each at once, which they are when asked. */
export interface Groups {
  count(code: number): number
  rows(code: number): Uint32Array
}

/** `rows` null stands for every row. One walk counts; a second one, made at most once, sorts all rows by code. */
export function groupsOf(codes: Uint16Array, values: number, rows: Uint32Array | null): Groups {
  const counts = countCodes(codes, values, rows)
  let parted: { readonly starts: Uint32Array; readonly sorted: Uint32Array } | null = null
  return {
    count: (code) => counts[code] ?? 0,
    rows(code) {
      parted ??= part(codes, counts, rows)
      const start = parted.starts[code] ?? 0
      return parted.sorted.subarray(start, start + (counts[code] ?? 0))
    },
  }
}

function countCodes(codes: Uint16Array, values: number, rows: Uint32Array | null): Uint32Array {
  const counts = new Uint32Array(values)
  const tally = (code: number) => {
    counts[code] = (counts[code] ?? 0) + 1
  }
  if (rows === null) for (const code of codes) tally(code)
  else for (const row of rows) tally(codes[row] ?? 0)
  return counts
}

/** A counting sort: stable, so that every group keeps the order of import. */
function part(codes: Uint16Array, counts: Uint32Array, rows: Uint32Array | null) {
  const starts = new Uint32Array(counts.length)
  for (let code = 1; code < counts.length; code += 1) starts[code] = (starts[code - 1] ?? 0) + (counts[code - 1] ?? 0)
  const next = starts.slice()
  const size = rows?.length ?? codes.length
  const sorted = new Uint32Array(size)
  for (let index = 0; index < size; index += 1) {
    const row = rows === null ? index : (rows[index] ?? 0)
    const code = codes[row] ?? 0
    const place = next[code] ?? 0
    sorted[place] = row
    next[code] = place + 1
  }
  return { starts, sorted }
}
