// The made-up posting list that every reader reads: 14 columns as a municipal ledger extract has them.
const words =
  'anbringelse familiepleje døgninstitution støtteperson kontaktperson aflastning rådgivning udslusning efterværn opholdssted børnehus tilsyn ældre økonomi åben regning kørsel tolk bidrag egenbetaling'.split(
    ' ',
  )
const places = ['Ishøj', 'Vallensbæk', 'Høje-Taastrup', 'Brøndby', 'Køge', 'Greve']
const teams = ['Børneteam', 'Ungeteam', 'Modtagelse', 'Familiehuset', 'Støtteenheden']
const kinds = ['Faktura', 'Kreditnota', 'Omposteret', 'Intern afregning']
const suppliers = Array.from({ length: 400 }, (_, index) => `Leverandør ${index} & Søn ApS`)

export const postingHeader = [
  'Løbenr.',
  'Bogført',
  'Forfald',
  'Beløb',
  'Moms',
  'Antal',
  'Konto',
  'Kommune',
  'Team',
  'Art',
  'Leverandør',
  'Tekst',
  'Bemærkning',
  'Gruppe',
] as const

/** Columns of the header above. */
export const AMOUNT = 3
export const BOOKED = 1

/** A cell of a posting; a `serial` is shown as a day. */
export type PostingCell = string | number | { readonly serial: number }

/** Numbers that look random and are the same on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The same rows for the same count. Of the texts, two are new in every row. */
export function* postings(count: number): Generator<PostingCell[]> {
  const next = random(2013)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  for (let row = 1; row <= count; row += 1) {
    const booked = 41_275 + Math.floor(next() * 365)
    yield [
      row,
      { serial: booked },
      { serial: booked + Math.floor(next() * 45) },
      Math.round((next() - 0.2) * 30_000_000) / 100,
      Math.round(next() * 500_000) / 100,
      Math.round(next() * 1_000) / 8,
      `5.28.${20 + Math.floor(next() * 5)}.${100 + Math.floor(next() * 40)}`,
      pick(places),
      pick(teams),
      pick(kinds),
      pick(suppliers),
      `${pick(words)} ${pick(words)} nr. ${row} for ${pick(words)}`,
      `Bilag ${2_013_000_000 + row * 7} ${pick(words)} ${pick(words)} ${pick(words)}`,
      pick(words),
    ]
  }
}
