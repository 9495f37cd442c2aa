import type { MetricRef } from '../../statistics/metric.ts'
import { composeInlines } from '../compose/composeInlines.ts'
import type { Scope } from '../compose/scope.ts'
import { inlineText } from '../compose/tidyInlines.ts'
import { parseSource } from '../markdown/parseTemplate.ts'
import { numberAttributes } from './numberMarkup.ts'

/** The ways in which a number can be written, plain ones first. */
const FORMS: readonly string[] = [
  ':tal{*}',
  ':tal{* form="tal"}',
  ...[0, 1, 2].map((decimals) => `:tal{* decimaler="${decimals}"}`),
  ...[1, 0, 2].map((decimals) => `:tal{* form="mio" decimaler="${decimals}"}`),
  ':tal{* form="omtrent"}',
  ':tal{* form="stor"}',
  ':tal{* ental="et"}',
]

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function printed(scope: Scope, markup: string): string {
  const template = parseSource({ ...scope.template, body: markup })
  const [paragraph] = template.tree.children
  return paragraph?.type === 'paragraph' ? inlineText(composeInlines({ ...scope, template }, paragraph.children)) : ''
}

/**
 * The markup that prints a number just as somebody has typed it, so that making it live changes no letter; the plain
 * one where none does. Null where no markup names the number.
 */
export function markupShowing(scope: Scope, number: MetricRef, said: string): string | null {
  const attributes = numberAttributes(number, scope.input.year)
  if (attributes === null) return null
  const ways = FORMS.map((form) => form.replace('*', () => attributes))
  return ways.find((markup) => plain(printed(scope, markup)) === plain(said)) ?? ways[0] ?? null
}
