import { range } from '../../statistics/tally.ts'
import {
  type FigureContext,
  lookUp,
  perMunicipality,
  point,
  say,
  scopeName,
  series,
  yearPair,
} from '../figureContext.ts'
import type { FigurePoint, FigureSeries, SeriesRole } from '../figureSpec.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { byPlace, joined, largest, percentText } from '../titles.ts'

const ages = range(0, 17)
const ageLabels = ages.map(String)

const ageHeading = (context: FigureContext): string => say(context, 'Alder', 'Age')

/** Rows of a stacked figure: the chosen scope in both years, then each municipality in the report year. */
function stackRows(
  context: FigureContext,
): readonly { readonly label: string; readonly year: number; readonly municipality: string }[] {
  const { previous, year, municipalities } = context.period
  const scope = (each: number) => ({
    label: `${scopeName(context)} ${each}`,
    year: each,
    municipality: context.municipality,
  })
  const others = municipalities.filter((name) => name !== context.municipality)
  return [
    scope(previous),
    scope(year),
    ...others.map((name) => ({ label: `${name} ${year}`, year, municipality: name })),
  ].map((row) => ({ ...row, label: row.label.charAt(0).toLocaleUpperCase('da-DK') + row.label.slice(1) }))
}

/** Segments of 100 % bars: one series a class of the dimension. */
function segments(
  context: FigureContext,
  metric: string,
  dimension: string,
  classes: readonly (readonly [string, string, SeriesRole])[],
): readonly FigureSeries[] {
  return classes.map(([value, name, role]) =>
    series(
      name,
      role,
      stackRows(context).map(
        ({ year, municipality }): FigurePoint => point(context, metric, { year, municipality, [dimension]: value }),
      ),
    ),
  )
}

/** The age with most notifications in each municipality: "17 år i Ishøj og 9 år i Vallensbæk". */
function agesTitle(context: FigureContext): string {
  const { year } = context.period
  const ageIn = (municipality: string): string => {
    const top = largest(
      ageLabels,
      ages.map((age) => lookUp(context, 'notifications-age-share-pct', { year, municipality, age })),
    )
    return top ? `${joined(context, top.names)}${say(context, ' år', '')}` : ''
  }
  const named = byPlace(context, ageIn)
  return named === ''
    ? say(context, 'Underretninger efter alder', 'Notifications by age')
    : say(context, `Flest underretninger om børn på ${named}`, `Most notifications about children aged ${named}`)
}

const percent1 = { kind: 'percent', decimals: 1 } as const

export const notificationChildrenTopics: readonly FigureTopic[] = [
  topic('notifications', 'notifications', 'notifications-age', { da: 'Alder', en: 'Age' }, (context) => {
    const of = (year: number): readonly FigurePoint[] =>
      ages.map((age) => point(context, 'notifications-by-age', { year, municipality: context.municipality, age }))
    const top = largest(
      ageLabels,
      of(context.period.year).map(({ value }) => value),
    )
    return {
      kind: 'columns',
      title: top
        ? say(
            context,
            `Flest underretninger om børn på ${joined(context, top.names)} år`,
            `Most notifications about children aged ${joined(context, top.names)}`,
          )
        : say(context, 'Underretninger efter alder', 'Notifications by age'),
      subtitle: say(
        context,
        `Antal underretninger om fødte børn efter alder i hele år, ${scopeName(context)}`,
        `Notifications about children already born by age in whole years, ${scopeName(context)}`,
      ),
      categories: ageLabels,
      categoryHeading: ageHeading(context),
      series: yearPair(context, of),
      format: { kind: 'count' },
    }
  }),
  topic(
    'notifications',
    'notifications',
    'notifications-age-municipality',
    { da: 'Alder efter kommune', en: 'Age by municipality' },
    (context) => ({
      kind: 'columns',
      title: agesTitle(context),
      subtitle: say(
        context,
        `Andel af kommunens underretninger om fødte børn efter alder i hele år, ${context.period.year}`,
        `Share of the municipality's notifications about children already born by age in whole years, ${context.period.year}`,
      ),
      categories: ageLabels,
      categoryHeading: ageHeading(context),
      series: perMunicipality(context, (municipality) =>
        ages.map((age) =>
          point(context, 'notifications-age-share-pct', { year: context.period.year, municipality, age }),
        ),
      ),
      format: percent1,
    }),
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-repeat',
    { da: 'Underretninger pr. barn', en: 'Notifications per child' },
    (context) => {
      const once = lookUp(context, 'notified-children-repeat-share-pct', {
        year: context.period.year,
        municipality: context.municipality,
        repeat: 'exactly-1',
      })
      return {
        kind: 'stacked',
        title: say(
          context,
          `Om ${percentText(context, once)} af børnene er der modtaget én underretning`,
          `One notification in the year for ${percentText(context, once)} of the children`,
        ),
        subtitle: say(
          context,
          'Andel af de børn, der er underrettet om, efter antal underretninger i året',
          'Share of the children notified about by number of notifications in the year',
        ),
        categories: stackRows(context).map(({ label }) => label),
        categoryHeading: say(context, 'Område', 'Area'),
        series: segments(context, 'notified-children-repeat-share-pct', 'repeat', [
          ['exactly-1', say(context, 'Én', 'One'), 'primary'],
          ['exactly-2', say(context, 'To', 'Two'), 'third'],
          ['3-or-more', say(context, 'Tre eller flere', 'Three or more'), 'fourth'],
        ]),
        format: percent1,
      }
    },
  ),
  topic('notifications', 'notifications', 'notifications-sex', { da: 'Køn', en: 'Sex' }, (context) => {
    const boys = lookUp(context, 'notifications-sex-share-pct', {
      year: context.period.year,
      municipality: context.municipality,
      sex: 'boys',
    })
    return {
      kind: 'stacked',
      title: say(
        context,
        `${percentText(context, boys)} af underretningerne om fødte børn gælder drenge`,
        `${percentText(context, boys)} of the notifications about children already born concern boys`,
      ),
      subtitle: say(
        context,
        'Andel af underretninger om fødte børn efter køn',
        'Share of notifications about children already born by sex',
      ),
      categories: stackRows(context).map(({ label }) => label),
      categoryHeading: say(context, 'Område', 'Area'),
      series: segments(context, 'notifications-sex-share-pct', 'sex', [
        ['boys', say(context, 'Drenge', 'Boys'), 'primary'],
        ['girls', say(context, 'Piger', 'Girls'), 'third'],
      ]),
      format: percent1,
    }
  }),
]
