import { range } from '../../statistics/tally.ts'
import { type FigureContext, lookUp, perMunicipality, point, scopeName } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { ageAxis } from '../shapes/axes.ts'
import { classColumns } from '../shapes/classColumns.ts'
import { dividedScopes } from '../shapes/scopeRows.ts'
import { byPlace, joined, largest, percentText } from '../titles.ts'

const topic = topicsOf('notifications', 'notifications')
const percent1 = { kind: 'percent', decimals: 1 } as const
const ages = range(0, 17)
const ageNames = ages.map(String)

const AGE_SHARE = 'notifications-age-share-pct'
const REPEAT = 'notified-children-repeat-share-pct'
const SEX = 'notifications-sex-share-pct'

/** The age with most notifications: "17" or "9 og 15". */
function topAges(context: FigureContext, metric: string, municipality: string): string {
  const { year } = context.period
  const top = largest(
    ageNames,
    ages.map((age) => lookUp(context, metric, { year, municipality, age })),
  )
  return top ? joined(context, top.names) : ''
}

const withUnit = (context: FigureContext, named: string): string =>
  named === '' || context.language === 'en' ? named : `${named} år`

const topTitle = (named: string) =>
  named === ''
    ? null
    : { da: `Flest underretninger om børn på ${named}`, en: `Most notifications about children aged ${named}` }

const here = ({ period, municipality }: FigureContext) => ({ year: period.year, municipality })

export const notificationChildrenTopics: readonly FigureTopic[] = [
  topic('notifications-age', { da: 'Alder', en: 'Age' }, (context) => {
    const metric = 'notifications-by-age'
    const { categories: names, categoryHeading: heading } = ageAxis(ages)
    return {
      ...classColumns(context, { metric, dimension: 'age', values: ages, names, heading }),
      title: topTitle(withUnit(context, topAges(context, metric, context.municipality))),
      subtitle: {
        da: `Antal underretninger om fødte børn efter alder i hele år, ${scopeName(context)}`,
        en: `Notifications about children already born by age in whole years, ${scopeName(context)}`,
      },
      format: { kind: 'count' },
    }
  }),
  topic('notifications-age-municipality', { da: 'Alder efter kommune', en: 'Age by municipality' }, (context) => {
    const { year } = context.period
    return {
      kind: 'columns',
      ...ageAxis(ages),
      series: perMunicipality(context, (municipality) =>
        ages.map((age) => point(context, AGE_SHARE, { year, municipality, age })),
      ),
      title: topTitle(byPlace(context, (name) => withUnit(context, topAges(context, AGE_SHARE, name)))),
      subtitle: {
        da: `Andel af kommunens underretninger om fødte børn efter alder i hele år, ${year}`,
        en: `Share of the municipality's notifications about children already born by age in whole years, ${year}`,
      },
      format: percent1,
    }
  }),
  topic('notifications-repeat', { da: 'Underretninger pr. barn', en: 'Notifications per child' }, (context) => {
    const once = lookUp(context, REPEAT, { ...here(context), repeat: 'exactly-1' })
    return {
      ...dividedScopes(context, REPEAT, 'repeat', [
        { value: 'exactly-1', name: { da: 'Én', en: 'One' } },
        { value: 'exactly-2', name: { da: 'To', en: 'Two' } },
        { value: '3-or-more', name: { da: 'Tre eller flere', en: 'Three or more' } },
      ]),
      title: once && {
        da: `Om ${percentText(context, once)} af børnene er der modtaget én underretning`,
        en: `One notification in the year for ${percentText(context, once)} of the children`,
      },
      subtitle: {
        da: 'Andel af de børn, der er underrettet om, efter antal underretninger i året',
        en: 'Share of the children notified about by number of notifications in the year',
      },
      format: percent1,
    }
  }),
  topic('notifications-sex', { da: 'Køn', en: 'Sex' }, (context) => {
    const boys = lookUp(context, SEX, { ...here(context), sex: 'boys' })
    return {
      ...dividedScopes(context, SEX, 'sex', [
        { value: 'boys', name: { da: 'Drenge', en: 'Boys' } },
        { value: 'girls', name: { da: 'Piger', en: 'Girls' } },
      ]),
      title: boys && {
        da: `${percentText(context, boys)} af underretningerne om fødte børn gælder drenge`,
        en: `${percentText(context, boys)} of the notifications about children already born concern boys`,
      },
      subtitle: {
        da: 'Andel af underretninger om fødte børn efter køn',
        en: 'Share of notifications about children already born by sex',
      },
      format: percent1,
    }
  }),
]
