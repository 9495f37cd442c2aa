import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()
const found = (text: string): readonly string[] =>
  checkReport(`# Rapport\n\n${text}`, knowledge).findings.map(({ rule, said }) => `${rule} ${said}`)

describe('number and share where no number tells them apart', () => {
  test.each([
    ['For 86 % skete det inden for en uge. Antallet omfatter også de første.', 'Antallet'],
    ['Dækningen er 23 %. Det er antallet af de sager, der er afgjort.', 'antallet'],
    ['Der blev holdt 12 kurser. Andelen omfatter også de aflyste.', 'Andelen'],
    ['Sagerne er sat i forhold til andelen af rådgivere.', 'sat i forhold til andelen af'],
    ['Dækningen er andelen af døgn i forhold til kapaciteten.', 'andelen af døgn i forhold til'],
    ['Andelen af sager pr. rådgiver er ikke et mål for presset.', 'Andelen af sager pr. rådgiver'],
    ['Til sammenligning med andelen af klager har der været 700 kurser.', 'Til sammenligning med andelen af'],
  ])('%s', (text, said) => {
    expect(found(text)).toEqual([`unit.number-share ${said}`])
  })

  test.each([
    'For 86 % skete det inden for en uge. Andelen omfatter også de første.',
    'Der blev holdt 12 kurser. Antallet omfatter også de aflyste.',
    'Dækningen er alle otte. Det er andelen af de sager, der er afgjort.',
    'Det gælder to af de tre kurser. Andelen omfatter også de aflyste.',
    'Sagerne er sat i forhold til antallet af rådgivere.',
    'Andelen af kurser er høj i forhold til landsgennemsnittet.',
    'Andelen er set i forhold til året før og til andelen i Engby.',
    'Andelen af kurser pr. måned svinger.',
    'Andelen er opgjort i forhold til alle sager.',
    'Andelen af kurser i forhold til nabokommunerne er lav.',
    'Udgifterne skal ses i forhold til andelen af store kurser.',
    'Antallet er faldet med 10 %. Antallet omfatter også de aflyste.',
    'Sammenlignet med antallet af kurser i 2020 er det et fald på 10 %.',
    'Til sammenligning med antallet af klager har der været 700 kurser.',
  ])('right: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
