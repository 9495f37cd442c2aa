import type { Block, Chapter, Inline, ReportModel, TableModel, TableRow } from '../../shared/report/reportModel.ts'
import { ages, monthly, peers, reasons, response, types, years } from './sampleFigures.ts'

const text = (content: string): Inline => ({ type: 'text', text: content })
const number = (content: string): Inline => ({ type: 'number', text: content, metric: 'sample', dims: {} })
const strong = (content: string): Inline => ({ type: 'strong', text: content })
const emphasis = (content: string): Inline => ({ type: 'emphasis', text: content })
const link = (content: string, target: string): Inline => ({ type: 'link', text: content, target })

const sentences: readonly (readonly Inline[])[] = [
  [
    text('Der blev modtaget '),
    number('524'),
    text(' underretninger i 2013, hvilket er '),
    strong('58 flere'),
    text(
      ' end året før. Stigningen ses i begge kommuner, og den er størst blandt de 13–15-årige, hvor skolerne nu underretter tidligere end hidtil. En del af forklaringen er de nye samarbejdsaftaler mellem Familiecentret, skolerne og sundhedsplejen.',
    ),
  ],
  [
    text(
      'Underretningspligten er skærpet for alle, der udøver offentlig tjeneste eller offentligt hverv. Det betyder, at fagpersoner i daginstitutioner, skoler, skolefritidsordninger og sundhedsplejen skal underrette kommunen, når de får kendskab til eller grund til at antage, at et barn eller en ung under 18 år kan have behov for særlig støtte. Se tallene i ',
    ),
    link('tabellen over kontoområder', '#s-2-2'),
    text('.'),
  ],
  [
    text('Kommunalbestyrelsen skal vurdere en underretning '),
    emphasis('inden for 24 timer'),
    text(
      ', og sagsbehandlingen følges derfor dag for dag. Beskæftigelsesindsatsen, dagtilbudsområdet og børnesundhedsprofilen indgår i vurderingen, hvor det er relevant, ligesom barnets perspektiv altid inddrages gennem en børnesamtale.',
    ),
  ],
  [
    text(
      'Udgifterne til forebyggende foranstaltninger er steget, mens udgifterne til anbringelser er faldet. Det svarer til den omlægning, som kommunalbestyrelserne vedtog i 2011: tidligere indsats, flere familiebehandlere og færre døgninstitutionspladser. Reglerne findes hos ',
    ),
    link('Socialstyrelsen', 'https://www.socialstyrelsen.dk/'),
    text(' og i ministeriets vejledning om særlig støtte til børn og unge og deres familier.'),
  ],
  [
    text(
      'Rådgivernes sagstal er en øjebliksopgørelse ved månedens udgang. Et højt sagstal er ikke i sig selv et udtryk for travlhed, fordi sagerne er meget forskellige, men et vedvarende højt niveau har betydning for, hvor hurtigt en børnefaglig undersøgelse kan afsluttes.',
    ),
  ],
]

const paragraphs = (from: number, count: number): Block[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'paragraph',
    inlines: sentences[(from + index) % sentences.length] ?? [],
  }))

const accounts = [
  'Forebyggende foranstaltninger for børn og unge',
  'Plejefamilier og opholdssteder',
  'Døgninstitutioner for børn og unge med betydelig og varigt nedsat funktionsevne',
  'Særlige dagtilbud og særlige klubber',
  'Rådgivning og rådgivningsinstitutioner',
  'Kontaktperson- og efterværnsordninger',
  'Merudgiftsydelser og tabt arbejdsfortjeneste',
  'Hjemmetræning',
  'Sikrede døgninstitutioner',
  'Børnesagkyndig bistand og supervision',
]

const kroner = (value: number): string =>
  (value < 0 ? '\u2212' : '') +
  Math.abs(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')

const signed = (value: number): string => (value > 0 ? '+' : '') + kroner(value)

function ledgerRow(kind: TableRow['kind'], level: number, name: string, budget: number, spent: number): TableRow {
  const deviation = spent - budget
  const percent =
    budget === 0 ? '–' : `${signed(Math.round((deviation / budget) * 1000) / 10).replace(/\.(\d)$/, ',$1')}\u00a0%`
  return {
    kind,
    level,
    cells: [
      { text: name },
      { text: kroner(budget) },
      { text: kroner(spent) },
      { text: signed(deviation), bar: Math.max(-1, Math.min(1, deviation / 900_000)) },
      { text: percent },
    ],
  }
}

/** Budget against accounts in groups, over several pages, with the long names of the chart of accounts. */
function ledger(key: string, groups: number): TableModel {
  const rows: TableRow[] = []
  let [allBudget, allSpent] = [0, 0]
  for (let group = 1; group <= groups; group += 1) {
    rows.push({ kind: 'group', level: 0, cells: [{ text: `5.28.${20 + group} Kontoområde ${group}` }] })
    let [budget, spent] = [0, 0]
    for (const [index, name] of accounts.entries()) {
      const own = 410_000 + ((group * 37 + index * 113) % 89) * 21_537
      const used = own + (((group * 53 + index * 71) % 41) - 20) * 38_911
      rows.push(ledgerRow('row', 1, name, own, used))
      budget += own
      spent += used
    }
    rows.push(ledgerRow('subtotal', 0, `Kontoområde ${group} i alt`, budget, spent))
    allBudget += budget
    allSpent += spent
  }
  rows.push(ledgerRow('total', 0, 'I alt', allBudget, allSpent))
  return {
    key,
    title: 'Regnskabet holder sig samlet set inden for budgettet',
    subtitle: 'Budget og regnskab 2013, kr.',
    columns: [
      { heading: 'Konto', align: 'left', width: 0.36 },
      { heading: 'Budget', align: 'right', width: 0.15 },
      { heading: 'Regnskab', align: 'right', width: 0.15 },
      { heading: 'Afvigelse', align: 'right', width: 0.22, diverging: true },
      { heading: 'Afvigelse i procent', align: 'right', width: 0.12 },
    ],
    rows,
    source: 'Kommunernes økonomisystem, 31. januar 2014',
    note: 'Merforbrug er vist med plus og fuld bjælke, mindreforbrug med minus og skraveret bjælke.',
  }
}

const smallTable: TableModel = {
  key: 'sources',
  title: 'Skolerne underretter oftest',
  subtitle: 'Underretninger efter underretter, antal',
  columns: [
    { heading: 'Underretter', align: 'left', width: 0.55 },
    { heading: '2012', align: 'right', width: 0.15 },
    { heading: '2013', align: 'right', width: 0.15 },
    { heading: 'Ændring', align: 'right', width: 0.15 },
  ],
  rows: [
    ['Skole og skolefritidsordning', '141', '168', '+27'],
    ['Politi', '83', '92', '+9'],
    ['Sundhedspleje, jordemoder og hospital', '66', '71', '+5'],
    ['Dagtilbud', '47', '60', '+13'],
    ['Anonym', '52', '49', '\u22123'],
    ['Forældre eller anden familie', '77', '84', '+7'],
  ].map((cells): TableRow => ({ kind: 'row', level: 0, cells: cells.map((content) => ({ text: content })) })),
  source: 'Centrets opgørelse, 20. januar 2014',
  note: null,
}

/** Too wide for a page upright. */
const wideTable: TableModel = {
  key: 'months',
  title: 'Underretninger pr. måned og kommune',
  subtitle: 'Antal, 2013',
  columns: [
    { heading: 'Kommune', align: 'left', width: 0.13 },
    ...['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec', 'I alt'].map((heading) => ({
      heading,
      align: 'right' as const,
      width: 0.87 / 13,
    })),
  ],
  rows: ['Ishøj', 'Vallensbæk', 'Samlet'].map((name, row) => ({
    kind: name === 'Samlet' ? ('total' as const) : ('row' as const),
    level: 0,
    cells: [
      { text: name },
      ...Array.from({ length: 13 }, (_, month) => ({ text: kroner(1_130_000 + row * 104_117 + month * 17_031) })),
    ],
  })),
  source: 'Centrets opgørelse, 20. januar 2014',
  note: null,
}

const heading = (level: 2 | 3, content: string, anchor: string): Block => ({
  type: 'heading',
  level,
  text: content,
  anchor,
})

const lead: Block = {
  type: 'lead',
  inlines: [
    text(
      'Året var præget af flere underretninger, en tidligere indsats og færre anbringelser. Udgifterne fulgte budgettet, men fordelingen mellem forebyggelse og anbringelse er ændret.',
    ),
  ],
}

const keyStrip: Block = {
  type: 'keyNumbers',
  numbers: [
    { value: '524', label: 'underretninger', change: '58 flere end i 2012 (+12,4\u00a0%)' },
    { value: '88\u00a0%', label: 'vurderet inden for 14 dage', change: '3 procentpoint højere end i 2012' },
    { value: '97', label: 'anbragte børn og unge ved årets udgang', change: null },
  ],
}

const points: Block = {
  type: 'list',
  ordered: false,
  items: [
    [text('Skolernes andel af underretningerne steg fra 30 til 32\u00a0%.')],
    [
      text(
        'Højt konfliktniveau mellem forældrene er nu den tredjehyppigste årsag, og her er samarbejdet med Statsforvaltningen om børnesagkyndig rådgivning blevet udbygget.',
      ),
    ],
    [strong('Vallensbæk'), text(' havde relativt flest underretninger om de 0–5-årige.')],
  ],
}

function chapters(): Chapter[] {
  const opening = (index: number): Block[] => [keyStrip, lead, ...paragraphs(index, 2)]
  return [
    {
      key: '01-underretninger',
      number: '1',
      title: 'Underretninger',
      anchor: 'k-1',
      blocks: [
        ...opening(0),
        { type: 'figure', figure: monthly, width: 'full' },
        ...paragraphs(2, 2),
        heading(2, 'Hvem underretter, og hvorfor', 's-1-1'),
        ...paragraphs(3, 2),
        { type: 'figure', figure: reasons, width: 'full' },
        points,
        { type: 'table', table: smallTable },
        heading(2, 'Børnenes alder', 's-1-2'),
        ...paragraphs(1, 1),
        { type: 'figure', figure: ages, width: 'full' },
        ...paragraphs(4, 3),
        heading(3, 'Responstid', 's-1-2-1'),
        ...paragraphs(2, 1),
        { type: 'figure', figure: response, width: 'full' },
        { type: 'note', inlines: [text('Procenterne er afrundet hver for sig og summer derfor ikke altid til 100.')] },
      ],
    },
    {
      key: '02-oekonomi',
      number: '2',
      title: 'Økonomi og afvigelsesforklaringer på det specialiserede børneområde',
      anchor: 'k-2',
      blocks: [
        ...opening(3),
        heading(2, 'Sammenligning med andre kommuner', 's-2-1'),
        ...paragraphs(0, 1),
        { type: 'figure', figure: peers, width: 'full' },
        heading(2, 'Budget og regnskab', 's-2-2'),
        ...paragraphs(3, 1),
        { type: 'table', table: ledger('ledger', 9) },
        ...paragraphs(4, 2),
        { type: 'table', table: wideTable },
        ...paragraphs(0, 2),
      ],
    },
    {
      key: '03-anbringelser',
      number: '3',
      title: 'Anbringelser',
      anchor: 'k-3',
      blocks: [
        ...opening(1),
        { type: 'figure', figure: years, width: 'half' },
        ...paragraphs(4, 1),
        heading(2, 'Hvor børnene bor', 's-3-1'),
        { type: 'figure', figure: types, width: 'half' },
        {
          type: 'figure',
          figure: { ...years, key: 'years-2', title: 'Også antallet af nye anbringelser falder' },
          width: 'half',
        },
        ...paragraphs(0, 9),
        heading(2, 'Efterværn', 's-3-2'),
        ...paragraphs(2, 6),
        {
          type: 'list',
          ordered: true,
          items: sentences.map((inlines) => inlines),
        },
        ...paragraphs(1, 4),
      ],
    },
    {
      key: '90-metode',
      number: 'A',
      title: 'Metode',
      anchor: 'k-a',
      blocks: [
        {
          type: 'paragraph',
          inlines: [text('Alle tal er beregnet ud fra de registreringer, der er nævnt under hvert begreb.')],
        },
      ],
    },
  ]
}

/** An invented report with every kind of block; `repeat` copies the chapters to make it longer. */
export function sampleReport(repeat = 1): ReportModel {
  const own = chapters()
  const copies = Array.from({ length: repeat }, (_, copy) =>
    own.map((chapter): Chapter => {
      if (copy === 0) return chapter
      const suffix = `-${copy + 1}`
      return {
        ...chapter,
        key: chapter.key + suffix,
        number: `${chapter.number}${'abcdefgh'[copy - 1]}`,
        anchor: chapter.anchor + suffix,
        blocks: chapter.blocks.map((block) =>
          block.type === 'heading' ? { ...block, anchor: block.anchor + suffix } : block,
        ),
      }
    }),
  ).flat()
  return {
    language: 'da-DK',
    title: 'Årsrapport 2013',
    subtitle: 'Børn, unge & familier',
    centre: 'Familiecentret Strandbo',
    municipalities: ['Ishøj', 'Vallensbæk'],
    year: 2013,
    date: '2014-01-20',
    dateText: '20. januar 2014',
    sample: 'Eksempel',
    labels: {
      contents: 'Indhold',
      page: 'Side',
      figure: 'Figur',
      table: 'Tabel',
      continued: 'fortsættes',
      source: 'Kilde',
      note: 'Note',
    },
    coverFigure: monthly,
    colophon: [
      [strong('Familiecentret Strandbo')],
      [text('Rapporten bygger på udtræk pr. 20. januar 2014. Definitionerne står i bilag A.')],
      [text('Henvendelse: '), link('familiecentret@example.dk', 'mailto:familiecentret@example.dk')],
      [
        text(
          'Dokumentet er opmærket til skærmlæsere: overskrifter, tabeller og figurer har struktur og alternativ tekst.',
        ),
      ],
    ],
    chapters: copies,
  }
}
