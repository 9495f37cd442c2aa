import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import { holdsCpr, maskCpr } from './cells/cpr.ts'

/** Nine or ten digits: a CPR number, also one that has lost its zero. */
const CPR_DIGITS = /(?<!\d)\d{5,6}[-\s]?\d{4}(?!\d)/

type Keyed = readonly unknown[]

/** What makes two entries of a kind the same decision, so that the newer one takes the place of the older. */
const keys = {
  mappings: (entry: ImportChoices['mappings'][number]): Keyed => [entry.file, entry.sheet],
  answers: (entry: ImportChoices['answers'][number]): Keyed => [entry.file, entry.sheet, entry.at, entry.kind],
  corrections: (entry: ImportChoices['corrections'][number]): Keyed => [entry.file, entry.sheet, entry.row, entry.at],
  values: (entry: ImportChoices['values'][number]): Keyed => [entry.target, entry.text],
  accepted: (entry: ImportChoices['accepted'][number]): Keyed => [entry.file, entry.sheet, entry.rule, entry.column],
  leftOut: (entry: ImportChoices['leftOut'][number]): Keyed => [
    entry.file,
    entry.sheet,
    entry.rule,
    entry.column,
    entry.row,
  ],
}

function joined<Entry>(older: readonly Entry[], newer: readonly Entry[], keyOf: (entry: Entry) => Keyed): Entry[] {
  const all = [...older, ...newer].map((entry) => [JSON.stringify(keyOf(entry)), entry] as const)
  return [...new Map(all).values()]
}

/** The choices of both; where they differ, the newer ones. */
export const joinChoices = (older: ImportChoices, newer: ImportChoices): ImportChoices => ({
  mappings: joined(older.mappings, newer.mappings, keys.mappings),
  answers: joined(older.answers, newer.answers, keys.answers),
  corrections: joined(older.corrections, newer.corrections, keys.corrections),
  values: joined(older.values, newer.values, keys.values),
  accepted: joined(older.accepted, newer.accepted, keys.accepted),
  leftOut: joined(older.leftOut, newer.leftOut, keys.leftOut),
})

/** What concerns one file; the values are for all files. */
export function choicesFor(choices: ImportChoices, sha256: string): ImportChoices {
  const own = <Entry extends { readonly file: string }>(entries: readonly Entry[]): Entry[] =>
    entries.filter((entry) => entry.file === sha256)
  return {
    mappings: own(choices.mappings),
    answers: own(choices.answers),
    corrections: own(choices.corrections),
    values: choices.values,
    accepted: own(choices.accepted),
    leftOut: own(choices.leftOut),
  }
}

/** True where a text holds a CPR number in any form, or did before it was blotted out. */
export const tellsPerson = (text: string): boolean => holdsCpr(text) || CPR_DIGITS.test(text) || text.includes('••')

/**
 * The choices as they may be worked with: without CPR numbers in names of sheets, reasons and the like. Only what
 * replaces a cell stays as it was typed.
 */
export function withoutNumbers(choices: ImportChoices): ImportChoices {
  const masked = <Entry extends object>(entries: readonly Entry[]): Entry[] =>
    JSON.parse(JSON.stringify(entries), (key, value: unknown) =>
      typeof value === 'string' && key !== 'file' ? maskCpr(value) : value,
    )
  return {
    mappings: masked(choices.mappings),
    answers: masked(choices.answers),
    corrections: choices.corrections.map((entry) => ({ ...entry, sheet: maskCpr(entry.sheet) })),
    values: masked(choices.values),
    accepted: masked(choices.accepted),
    leftOut: masked(choices.leftOut),
  }
}

/**
 * What may be kept of a file's choices, so that the same file is read in the same way again; null where that is nothing.
 * `mayKeep` tells which corrections say nothing about a person; the others will have to be made again. The values are
 * kept for the whole project.
 */
export function keptChoices(choices: ImportChoices, mayKeep: (text: string) => boolean): ImportChoices | null {
  const kept: ImportChoices = {
    ...choices,
    corrections: choices.corrections.filter(({ text }) => mayKeep(text)),
    values: noChoices.values,
  }
  return Object.values(kept).every((entries) => entries.length === 0) ? null : kept
}

/** Words that may be kept for the project: none that says who somebody is. */
export const keptValues = (values: ImportChoices['values']): ImportChoices['values'] =>
  values.filter(({ text, value }) => !tellsPerson(text) && !tellsPerson(value))
