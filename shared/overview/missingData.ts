import { compareDanish } from '../danish.ts'
import { listed } from '../listed.ts'
import { datasetNames } from '../statistics/explain/datasetNames.ts'
import { ALL } from '../statistics/scope.ts'
import { type DatasetYears, datasetYears } from './datasetYears.ts'
import type { Matter } from './matter.ts'
import type { OverviewInput } from './overviewInput.ts'

/** Files that the year lacks: altogether, for a municipality, or to compare with. */
export function missingData(input: OverviewInput): readonly Matter[] {
  const datasets = datasetYears(input.facts)
  const { year, previous } = input.period
  const used = datasets.filter(({ years }) => years.size > 0)
  const has = ({ years, lateBy }: DatasetYears, wanted: number): boolean => years.has(wanted - lateBy)
  const ofYear = used.filter((dataset) => has(dataset, year))
  return [
    ...used.filter((dataset) => !has(dataset, year)).map((dataset) => withoutYear(dataset, year)),
    ...ofYear.flatMap((dataset) => withoutMunicipalities(dataset, input)),
    ...together(
      ofYear.filter((dataset) => !has(dataset, previous)),
      (names) => ({
        da: `Kan ikke sammenlignes med ${previous}, som mangler i: ${names.da}. Indlæs filerne for ${previous}, eller vælg et andet år at sammenligne med.`,
        en: `Cannot be compared with ${previous}, which is missing in: ${names.en}. Import the files for ${previous} or choose another year to compare with.`,
      }),
    ),
    ...together(
      datasets.filter(({ years }) => years.size === 0),
      (names) => ({
        da: `Projektet har endnu ingen rækker om: ${names.da}. Indlæs filerne, hvis centret har dem.`,
        en: `The project has no rows yet about: ${names.en}. Import the files if the centre has them.`,
      }),
    ),
  ]
}

function withoutYear({ table, years, lateBy }: DatasetYears, reported: number): Matter {
  const name = datasetNames[table]
  const year = reported - lateBy
  const known = [...years].sort((a, b) => a - b).join(', ')
  return {
    da: `${name.da} mangler for ${year}. Projektet har dem for ${known}. Indlæs filen for ${year}.`,
    en: `${name.en}: ${year} is missing. The project has ${known}. Import the file for ${year}.`,
    screen: 'import',
  }
}

function withoutMunicipalities({ table, municipalitiesIn }: DatasetYears, input: OverviewInput): readonly Matter[] {
  const { year, municipalities } = input.period
  const wanted = input.municipality === ALL ? municipalities : [input.municipality]
  const named = municipalitiesIn?.(year)
  const lacking = named ? wanted.filter((name) => !named.has(name)) : []
  if (lacking.length === 0) return []
  const name = datasetNames[table]
  return [
    {
      da: `${name.da} for ${year} har ingen rækker fra ${listed(lacking, 'og')}. Indlæs filen, eller ret kommunen i den.`,
      en: `${name.en} for ${year}: no rows from ${listed(lacking, 'and')}. Import the file or correct the municipality in it.`,
      screen: 'import',
    },
  ]
}

function together(
  datasets: readonly DatasetYears[],
  say: (names: { readonly da: string; readonly en: string }) => { readonly da: string; readonly en: string },
): readonly Matter[] {
  if (datasets.length === 0) return []
  const namesIn = (language: 'da' | 'en') =>
    datasets.map(({ table }) => datasetNames[table][language]).sort(compareDanish)
  return [{ ...say({ da: namesIn('da').join(', '), en: namesIn('en').join(', ') }), screen: 'import' }]
}
