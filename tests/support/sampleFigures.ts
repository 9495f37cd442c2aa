import { shortMonthName } from '../../shared/danish.ts'
import type { FigureKind, FigureSeries, FigureSpec, SeriesRole, ValueFormat } from '../../shared/figures/figureSpec.ts'
import { fraction } from '../../shared/quantities.ts'

/** A series from whole numbers; null is a gap. Values are divided by `per` (10: one decimal). */
export const series = (name: string, role: SeriesRole, values: readonly (number | null)[], per = 1): FigureSeries => ({
  name,
  role,
  points: values.map((value) => ({
    value: value === null ? null : fraction(value, per),
    metric: 'sample',
    dims: {},
  })),
})

export function figure(kind: FigureKind, key: string, parts: Partial<FigureSpec>): FigureSpec {
  const format: ValueFormat = { kind: 'count' }
  return {
    key,
    kind,
    title: 'Figurens budskab i en sætning',
    subtitle: 'Antal pr. måned, 2012–2013',
    source: 'Centrets opgørelse, 20. januar 2014',
    note: null,
    alt: 'Figur med opdigtede tal til prøve.',
    categories: [],
    categoryHeading: 'Måned',
    series: [],
    breaks: [],
    format,
    ...parts,
  }
}

const months = Array.from({ length: 12 }, (_, index) => shortMonthName(index + 1))

export const monthly = figure('line', 'monthly', {
  title: 'Flest underretninger i oktober, færrest i lockoutmåneden april',
  subtitle: 'Underretninger pr. måned, antal, 2012 og 2013',
  alt: 'Linjediagram over underretninger pr. måned i 2012 og 2013. Flest i oktober 2013 (62), færrest i april 2013 (22).',
  note: 'April 2013 er påvirket af lærernes lockout, hvor skolerne var lukkede.',
  categories: months,
  series: [
    series('2013', 'primary', [41, 38, 44, 22, 47, 50, 31, 43, 52, 62, 49, 45]),
    series('2012', 'context', [35, 40, 39, 37, 42, 44, 24, 38, 41, 47, 43, 36]),
  ],
})

export const ages = figure('columns', 'ages', {
  title: 'De 13–15-årige fylder mest',
  subtitle: 'Underretninger efter barnets alder, antal, 2012 og 2013',
  alt: 'Søjlediagram over alder 0 til 17 år i 2012 og 2013. Flest blandt de 14-årige.',
  categories: Array.from({ length: 18 }, (_, age) => String(age)),
  categoryHeading: 'Alder',
  series: [
    series('2013', 'primary', [18, 21, 24, 26, 29, 25, 31, 30, 28, 33, 30, 36, 38, 44, 47, 41, 15, 8]),
    series('2012', 'context', [15, 19, 20, 25, 22, 28, 27, 26, 31, 24, 33, 30, 37, 36, 39, 43, 17, 14]),
  ],
})

export const years = figure('columns', 'years', {
  title: 'Anbringelserne falder for tredje år i træk',
  subtitle: 'Anbragte børn og unge pr. 31. december, antal',
  alt: 'Tre søjler: 118 i 2011, 109 i 2012 og 97 i 2013.',
  categories: ['2011', '2012', '2013'],
  categoryHeading: 'År',
  series: [series('Anbragte', 'primary', [118, 109, 97])],
})

export const reasons = figure('bars', 'reasons', {
  title: 'Bekymrende adfærd er den hyppigste årsag',
  subtitle: 'Underretninger efter årsag, antal, 2012 og 2013',
  alt: 'Vandrette bjælker over otte årsager i 2012 og 2013.',
  categories: [
    'Bekymrende adfærd hos barnet eller den unge',
    'Utilstrækkelig omsorg',
    'Højt konfliktniveau mellem forældrene efter samlivsophævelse',
    'Misbrugsproblematikker i hjemmet',
    'Skolefravær',
    'Psykisk sygdom hos en eller begge forældre',
    'Vold eller overgreb',
    'Kriminalitet',
  ],
  categoryHeading: 'Årsag',
  series: [
    series('2013', 'primary', [142, 97, 81, 64, 55, 41, 29, 15]),
    series('2012', 'context', [121, 99, 66, 70, 38, 44, 18, 22]),
  ],
})

export const peers = figure('bars', 'peers', {
  title: 'Udgiften pr. 0–22-årig ligger over gennemsnittet af de sammenlignelige kommuner',
  subtitle: 'Nettodriftsudgifter til udsatte børn og unge pr. 1.000 borgere på 0–22 år, mio. kr., 2013',
  alt: 'Vandrette bjælker over ni kommuner med gennemsnittet som referencelinje.',
  categories: [
    'Albertslund',
    'Ballerup',
    'Brøndby',
    'Glostrup',
    'Herlev',
    'Høje-Taastrup',
    'Hvidovre',
    'Ishøj',
    'Rødovre',
  ],
  categoryHeading: 'Kommune',
  series: [series('2013', 'primary', [121, 98, 134, 92, 88, 117, 101, 127, 94], 10)],
  format: { kind: 'decimal', decimals: 1 },
  reference: { label: 'Gennemsnit', value: fraction(108, 10) },
  highlight: [7],
})

export const response = figure('stacked', 'response', {
  title: 'Næsten ni af ti underretninger er vurderet inden for 14 dage',
  subtitle: 'Tid fra modtagelse til vurdering, procent af underretninger, 2013',
  alt: 'To vandrette bjælker på hver 100 procent, delt efter antal dage til vurdering.',
  categories: ['Ishøj, n = 399', 'Vallensbæk, n = 125'],
  categoryHeading: 'Kommune',
  series: [
    series('Samme dag', 'primary', [312, 280], 10),
    series('1–7 dage', 'primary', [418, 391], 10),
    series('8–14 dage', 'primary', [152, 208], 10),
    series('Over 14 dage', 'primary', [118, 121], 10),
  ],
  format: { kind: 'percent', decimals: 0 },
})

export const types = figure('slope', 'types', {
  title: 'Flere i familiepleje, færre på døgninstitution',
  subtitle: 'Anbringelser efter sted, procent af alle anbragte, 2012 og 2013',
  alt: 'Hældningsdiagram over fem anbringelsessteder fra 2012 til 2013.',
  categories: ['2012', '2013'],
  categoryHeading: 'År',
  series: [
    series('Familiepleje', 'primary', [462, 515], 10),
    series('Døgninstitution', 'context', [221, 175], 10),
    series('Socialpædagogisk opholdssted', 'fourth', [174, 165], 10),
    series('Kost- og efterskole', 'third', [92, 93], 10),
    series('Eget værelse', 'peer', [51, 52], 10),
  ],
  format: { kind: 'percent', decimals: 1 },
})

export const everyFigure = [monthly, ages, years, reasons, peers, response, types]
