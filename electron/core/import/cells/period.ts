/** A calendar year ("2013") or a school year ("2012/13", also written 2012/2013 or 2012-13), in its short form. */
export function parsePeriod(text: string): string | null {
  const body = text.trim()
  if (/^(19|20|21)\d\d$/.test(body)) return body
  const school = /^((?:19|20|21)\d\d)\s*[/–-]\s*(\d{4}|\d{2})$/.exec(body)
  if (!school) return null
  const [first, second] = [Number(school[1]), Number((school[2] ?? '').slice(-2))]
  return second === (first + 1) % 100 ? `${first}/${String(second).padStart(2, '0')}` : null
}

/** Statistikbanken's code of a quarter, "2013K1". */
export function parseQuarter(text: string): { year: number; quarter: number } | null {
  const match = /^((?:19|20|21)\d\d)\s*[KkQq]\s*([1-4])$/.exec(text.trim())
  return match ? { year: Number(match[1]), quarter: Number(match[2]) } : null
}

/** The first year named in a heading, such as "Budget 2013" or "Sagstal pr. team 2013". */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)((?:19|20|21)\d\d)(?!\d)/.exec(text)
  return match ? Number(match[1]) : null
}
