import type { Bilingual, MetricDefinition } from '../metric.ts'
import { sources } from './sources.ts'

const common = {
  chapter: 'placements',
  base: {
    da: 'Anbringelser i året, efter anbringelsesform; »samlet« er alle former',
    en: 'Placements of the year by form; “samlet” is all forms',
  },
  source: sources.placementsAndLedger,
  dims: ['year', 'municipality', 'form'],
} as const satisfies Partial<MetricDefinition>

const kroner = { ...common, kind: 'money', unit: 'kr.', decimals: 0 } as const satisfies Partial<MetricDefinition>

const effects: readonly { readonly suffix: string; readonly label: Bilingual; readonly definition: Bilingual }[] = [
  {
    suffix: '-quantity',
    label: { da: 'mængde', en: 'quantity' },
    definition: {
      da: 'Mængdeeffekt: forskellen i helårspersoner gange den gennemsnitspris, der sammenlignes med (sammenligningsårets eller budgettets), i hele øre. For alle former er det summen af formernes effekter. En form, der ikke var i brug før, er mængde alene.',
      en: 'Quantity effect: difference in full-year persons times the average price that is compared with (of the comparison year, or of the budget), in whole øre. For all forms it is the sum of their effects. A form that was not used before is all quantity.',
    },
  },
  {
    suffix: '-price',
    label: { da: 'pris', en: 'price' },
    definition: {
      da: 'Priseffekt: forskellen i gennemsnitspris gange rapportårets helårspersoner. Mængde- og priseffekt giver tilsammen hele afvigelsen.',
      en: 'Price effect: difference in average price times the full-year persons of the report year. Quantity and price effect add up to the whole deviation.',
    },
  },
]

const withEffects = (definition: MetricDefinition): MetricDefinition[] => [
  definition,
  ...effects.map(({ suffix, label, definition: text }) => ({
    ...definition,
    id: `${definition.id}${suffix}`,
    label: { da: `${definition.label.da}: ${label.da}`, en: `${definition.label.en}: ${label.en}` },
    definition: text,
  })),
]

export const priceQuantityCatalogue: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'placement-days-count',
    kind: 'count',
    unit: 'døgn',
    decimals: 0,
    source: sources.placements,
    label: { da: 'Anbringelsesdøgn', en: 'Days of placement' },
    definition: {
      da: 'Døgn, som anbringelser har varet i året. Både første og sidste dag tæller. Kontaktperson alene er ikke med.',
      en: 'Days of the year that placements lasted. Both the first and the last day count. Contact persons alone are left out.',
    },
  },
  {
    ...common,
    id: 'placement-full-year-persons',
    kind: 'mean',
    unit: 'helårspersoner',
    decimals: 1,
    source: sources.placements,
    label: { da: 'Helårspersoner', en: 'Full-year persons' },
    definition: {
      da: 'Anbringelsesdøgn i året divideret med årets dage: hvor mange der var anbragt på en gennemsnitlig dag.',
      en: 'Days of placement divided by the days of the year: how many were placed on an average day.',
    },
  },
  {
    ...kroner,
    id: 'placement-cost',
    source: sources.ledger,
    label: { da: 'Udgift til anbringelser', en: 'Cost of placements' },
    definition: {
      da: 'Regnskab (eller forventet regnskab) for de rækker, som kontoplanen knytter til formen. Følgeudgifter, refusioner og betalinger mellem kommuner er ikke fordelt på former og er ikke med.',
      en: 'Accounts (or expected accounts) of the rows that the chart of accounts ties to the form. Ancillary costs, refunds and payments between municipalities are not split by form and are left out.',
    },
  },
  {
    ...common,
    id: 'placement-average-price',
    kind: 'rate',
    unit: 'kr. pr. helårsperson',
    decimals: 0,
    label: { da: 'Gennemsnitspris pr. helårsperson', en: 'Average price per full-year person' },
    definition: {
      da: 'Udgiften til formen divideret med helårspersonerne. Bygger på to kilder, der ikke behøver dække de samme børn.',
      en: 'Cost of the form divided by its full-year persons. Two sources that need not cover the same children.',
    },
  },
  {
    ...kroner,
    id: 'placement-budget',
    source: sources.ledger,
    label: { da: 'Budget til anbringelser', en: 'Budget of placements' },
    definition: {
      da: 'Budget for de rækker, som kontoplanen knytter til formen.',
      en: 'Budget of the rows that the chart of accounts ties to the form.',
    },
  },
  {
    ...common,
    id: 'placement-budget-persons',
    kind: 'mean',
    unit: 'helårspersoner',
    decimals: 1,
    source: sources.keyFigures,
    label: { da: 'Budgetterede helårspersoner', en: 'Budgeted full-year persons' },
    definition: {
      da: 'Som oplyst i filen med nøgletal: »Budgetterede helårspersoner«, gruppe »Kommune, anbringelsesform«.',
      en: 'As given in the file of key figures: “Budgetterede helårspersoner”, group “municipality, form”.',
    },
  },
  ...withEffects({
    ...kroner,
    id: 'placement-cost-change',
    label: { da: 'Ændring i udgift til anbringelser', en: 'Change in cost of placements' },
    definition: {
      da: 'Udgiften i rapportåret minus udgiften i sammenligningsåret, uden pris- og lønregulering.',
      en: 'Cost of the report year less cost of the comparison year, not adjusted for prices and wages.',
    },
  }),
  ...withEffects({
    ...kroner,
    id: 'placement-budget-deviation',
    label: { da: 'Afvigelse fra budget, anbringelser', en: 'Deviation from budget, placements' },
    definition: {
      da: 'Regnskab minus budget for formen. Opdeles kun, hvor de budgetterede helårspersoner er oplyst.',
      en: 'Accounts less budget of the form. Split only where budgeted full-year persons are given.',
    },
  }),
]
