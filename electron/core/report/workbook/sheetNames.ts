const LONGEST = 31
const FORBIDDEN = /[\\/?*[\]:]/g

/** Spreadsheet programs take names of 31 signs at most, without some signs, and each only once, however it is written. */
export function createSheetNames(): (wished: string) => string {
  const taken = new Set<string>()
  return (wished) => {
    const clean = wished.replace(FORBIDDEN, ' ').replace(/^[' ]+|[' ]+$/g, '') || '1'
    for (let copy = 1; ; copy += 1) {
      const ending = copy === 1 ? '' : ` (${copy})`
      const name = clean.slice(0, LONGEST - ending.length).trimEnd() + ending
      const key = name.toLocaleLowerCase('da-DK')
      if (taken.has(key)) continue
      taken.add(key)
      return name
    }
  }
}
