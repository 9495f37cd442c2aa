import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../../shared/report/check/bind/mentions.ts'
import { isPartOfRatio, withoutLaterRatios } from '../../../shared/report/check/bind/ratio.ts'
import { paragraphsOf } from '../../../shared/report/check/document/document.ts'
import { readDocument } from '../../../shared/report/check/document/readDocument.ts'
import { findNumbers } from '../../../shared/report/check/numbers/findNumbers.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()

function numbersOf(text: string): ReturnType<typeof findNumbers> {
  const [paragraph] = paragraphsOf(readDocument(`# Rapport\n\n${text}`, []))
  return (paragraph?.sentences ?? []).flatMap((sentence) => findNumbers(sentence))
}

const keysOf = (text: string): readonly string[] => mentionsOf(text, knowledge).flatMap(({ keys }) => keys)

describe('what a word is said of', () => {
  const text = 'De 513 underretninger handler om 395 børn, svarende til 1,3 underretninger pr. barn.'

  test('a ratio is said of the number in front of it, and of none before', () => {
    const numbers = numbersOf(text)
    const mentions = mentionsOf(text, knowledge)
    const isPerChild = numbers.map((number) =>
      withoutLaterRatios(mentions, number, numbers).some(({ keys }) => keys.includes('c:perChild')),
    )
    expect(numbers.map(({ text: said }) => said)).toEqual(['513', '395', '1,3'])
    expect(isPerChild).toEqual([false, false, true])
    expect(numbers.map((number) => isPartOfRatio(mentions, number, numbers))).toEqual([true, true, false])
  })

  test('a ratio with a number after it stays', () => {
    const after = 'Antallet af sager pr. rådgiver er 37 mod 34 i 2020.'
    const numbers = numbersOf(after)
    const mentions = mentionsOf(after, knowledge)
    expect(numbers.map((number) => withoutLaterRatios(mentions, number, numbers).length)).toEqual(
      numbers.map(() => mentions.length),
    )
  })

  test.each([
    ['De fleste er 17 år.', ['d:age=17']],
    ['I aldersgruppen 0-17 år er der flere.', []],
    ['De er fra 3 til 6 år.', []],
    ['Nogle er under 1 år.', ['d:age=0']],
    ['Nogle er under 15 år.', []],
  ])('ages in "%s"', (sentence, ages) => {
    expect(keysOf(sentence).filter((key) => key.startsWith('d:age='))).toEqual(ages)
  })

  test.each([
    ['Børn født i uge 24-37 er for tidligt fødte.', []],
    ['Frist: 14 dage, i praksis 6,9 dage.', ['6,9']],
    ['Antallet gik fra 90 over 58 til 20.', ['90', '58', '20']],
  ])('numbers that say how many in "%s"', (sentence, said) => {
    expect(numbersOf(sentence).map(({ text: each }) => each)).toEqual(said)
  })

  test('"over" between two numbers of a series does not make the second one rough', () => {
    expect(numbersOf('Antallet gik fra 90 over 58 til 20.').map(({ hedge }) => hedge)).toEqual([null, null, null])
    expect(numbersOf('Der var over 58.').map(({ hedge }) => hedge)).toEqual(['over'])
  })
})
