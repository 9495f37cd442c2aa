import { describe, expect, test } from 'vitest'
import { sampleReportInput } from '../../../support/sampleSession.ts'
import { chapterText } from '../support/chapterText.ts'

const { input: sample } = await sampleReportInput()
const input = { ...sample, language: 'en' } as const
const said = (body: string, changes: Partial<typeof sample> = {}): string => chapterText({ ...input, ...changes }, body)

describe('live numbers in English', () => {
  test.each([
    [':tal{key="notifications-count"}', '524'],
    [':tal{key="aftercare-count-placed"}', 'seven'],
    [':tal{key="aftercare-count-placed" form="stor"} of them', 'Seven of them'],
    [':tal{key="placements-type-count" sted="Eget værelse" en="child" flere="children"}', 'one child'],
    [':tal{key="aftercare-count-placed" en="young person" flere="young people"}', 'seven young people'],
    [':tal{key="notifications-sex-share-pct" koen="drenge" decimaler="1"}', '52.0%'],
    [':tal{key="accounts-as-of-date"}', '20 January 2014'],
    [':tal{key="economy-area-accounts" omraade="anbringelser" kommune="Ishøj"}', 'DKK 43,165,353'],
    [':tal{key="economy-area-accounts" omraade="ialt" form="mio"}', 'DKK 89.1 million'],
    [':tal{key="notifications-count" aar="2030"}', 'not available'],
    [':andel{key="placements-forced-share-pct" kommune="Vallensbæk"}', 'three of 16'],
    ['It is :aendring{key="notifications-count" fra="-1"}.', 'It is a slight rise of just under 2%.'],
    [
      'The number :aendring{key="notifications-count" fra="-1" kommune="Vallensbæk" form="verbum"}.',
      'The number was unchanged.',
    ],
    [
      'The share went :aendring{key="placements-type-share-pct" sted="Opholdssted" fra="-1" form="fratil"}.',
      'The share went from 41% to 35%.',
    ],
    [
      'By :aendring{key="placements-type-share-pct" sted="Opholdssted" fra="-1" form="point"}.',
      'By six percentage points.',
    ],
    [
      'The share :aendring{key="notified-children-repeat-share-pct" gentagelse="tre-eller-flere" fra="-1" form="verbumfratil"}.',
      'The share rose from 6% to 8%.',
    ],
    [
      'The share :aendring{key="notifications-source-share-pct" kilde="Den Sociale Døgnvagt" fra="-1" form="verbumfratil"}.',
      'The share was virtually unchanged at 3%.',
    ],
    ['In :aar and :aar{fra="-1"} in :kommuner on :dato', 'In 2013 and 2012 in Ishøj and Vallensbæk on 3 February 2014'],
    ['Under :lov{emne="child-assessment"}', 'Under § 50 of the Social Services Act'],
  ])('%s → %s', (body, expected) => expect(said(body)).toBe(expected))
})

describe('sentences in English', () => {
  test.each([
    [
      'regel="udvikling" key="notifications-count" emne="The number of notifications"',
      'The number of notifications rose from 468 in 2011 to 515 in 2012 and was at about the same level in 2013, at 524.',
    ],
    [
      'regel="udvikling" key="placements-type-share-pct" sted="Opholdssted"',
      'The share was virtually unchanged at 41% in 2011 and 2012, and fell to 35% in 2013.',
    ],
    ['regel="udvikling" key="placements-forced-share-pct"', 'The share rose from 15% in 2012 to 18% in 2013.'],
    [
      'regel="udvikling" key="placements-forced-share-pct" kommune="Vallensbæk" emne="The share without consent"',
      'The share without consent was three of 18 in 2012 and three of 16 in 2013.',
    ],
    [
      'regel="udvikling" key="notifications-per-child-average"',
      'Between 2011 and 2012, the figure rose from 1.36 to 1.38, but in 2013 the figure fell to 1.30.',
    ],
    [
      'regel="udvikling" key="placements-count" kommune="Vallensbæk" emne="The number of placed children"',
      'The number of placed children fell from 20 in 2011 to 18 in 2012 and fell further to 16 in 2013. Taken together, this is a fall of 20% since 2011.',
    ],
    ['regel="udvikling" key="economy-area-accounts" omraade="ialt"', 'The amount was DKK 89,138,288 in 2013.'],
    [
      'regel="fordeling" key="placements-count"',
      'The fall is spread over Ishøj, where the number fell from 75 to 68, and Vallensbæk, where the number fell from 18 to 16.',
    ],
    ['regel="rangering" key="notifications-by-month" over="maaned"', 'October (63), June (57) and February (56)'],
    ['regel="rangering" key="notifications-by-age" over="alder"', '17 (44), 9 (40) and 15 (39)'],
    [
      'regel="oekonomi" omraade="ialt" emne="The accounts"',
      'The accounts came to DKK 89,138,288 against a budget of DKK 90,350,710. The result is an underspend of DKK 1,212,422 (1.3%), as of 20 January 2014.',
    ],
    [
      'regel="gennemsnit" key="expenditure-per-1000-respite" kommune="Vallensbæk" aar="seneste"',
      /^Vallensbæk: DKK [\d,]+ \(DKK [\d,]+ (more|less) than the average\)$/,
    ],
  ])('%s', (attributes, expected) => {
    const text = said(`:saetning{${attributes}}`)
    if (typeof expected === 'string') expect(text).toBe(expected)
    else expect(text).toMatch(expected)
  })

  test('across a break nothing is said of direction, and why', () => {
    const breaks = [
      {
        id: 'made',
        from: 2013,
        kind: 'definition',
        metrics: ['notifications-count'],
        recounted: false,
        label: { da: 'Brud', en: 'Break' },
        text: { da: 'Tælles anderledes.', en: 'Notifications are counted otherwise than before.' },
        source: '',
      },
    ] as const
    expect(said(':saetning{regel="udvikling" key="notifications-count"}', { breaks })).toMatch(
      /In 2013, the number was 524\. Notifications are counted otherwise than before\.$/,
    )
    const change = 'The number :aendring{key="notifications-count" fra="-1" form="verbumfratil"}.'
    expect(said(change, { breaks })).toBe('The number was 524 and was counted in a new way.')
  })
})
