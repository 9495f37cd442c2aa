import type { Bilingual } from '../../statistics/metric.ts'

/** What somebody has left open in a report. */
export interface OpenPoints {
  /** Numbers that have changed since their chapter was accepted. */
  readonly changed: number
  readonly unwritten: number
  /** Findings of the check that nobody has accepted. */
  readonly findings: number
}

const point = (count: number, one: Bilingual, many: (count: number) => Bilingual): readonly Bilingual[] =>
  count === 0 ? [] : [count === 1 ? one : many(count)]

export const openPointFindings = ({ changed, unwritten, findings }: OpenPoints): readonly Bilingual[] => [
  ...point(
    changed,
    {
      da: 'Ét tal er ændret, siden kapitlet sidst blev godkendt. Læs stedet igen, og godkend kapitlet.',
      en: 'One number has changed since its chapter was accepted. Read the place again and accept the chapter.',
    },
    (count) => ({
      da: `${count} tal er ændret, siden kapitlerne sidst blev godkendt. Læs stederne igen, og godkend kapitlerne.`,
      en: `${count} numbers have changed since their chapters were accepted. Read the places again and accept the chapters.`,
    }),
  ),
  ...point(
    unwritten,
    {
      da: 'Ét sted til egen tekst er ikke udfyldt. Det bliver ikke trykt.',
      en: 'One place for a text of your own is not written. It is not printed.',
    },
    (count) => ({
      da: `${count} steder til egen tekst er ikke udfyldt. De bliver ikke trykt.`,
      en: `${count} places for texts of your own are not written. They are not printed.`,
    }),
  ),
  ...point(
    findings,
    {
      da: 'Kontrollen har ét fund, som ikke er rettet eller accepteret.',
      en: 'The check has one finding that is neither corrected nor accepted.',
    },
    (count) => ({
      da: `Kontrollen har ${count} fund, som ikke er rettet eller accepteret.`,
      en: `The check has ${count} findings that are neither corrected nor accepted.`,
    }),
  ),
]
