import type {
  Acceptance,
  Answer,
  ChosenMapping,
  Correction,
  ImportChoices,
  LeftOut,
  ValueChoice,
} from '../../../../shared/domain/importChoices.ts'

/** A change of what was decided, ready to make a new plan with. */
export type ChangeChoices = (choices: ImportChoices) => ImportChoices

/** The list with one entry put in the place of those about the same thing. */
const put = <Entry>(entries: readonly Entry[], entry: Entry, same: (other: Entry) => boolean): readonly Entry[] => [
  ...entries.filter((other) => !same(other)),
  entry,
]

export const chooseMapping =
  (mapping: ChosenMapping): ChangeChoices =>
  (choices) => ({
    ...choices,
    mappings: put(choices.mappings, mapping, ({ file, sheet }) => file === mapping.file && sheet === mapping.sheet),
  })

export const answer =
  (given: Answer): ChangeChoices =>
  (choices) => ({
    ...choices,
    answers: put(
      choices.answers,
      given,
      ({ file, sheet, at, kind }) =>
        file === given.file && sheet === given.sheet && at === given.at && kind === given.kind,
    ),
  })

export const correct =
  (corrections: readonly Correction[]): ChangeChoices =>
  (choices) => ({
    ...choices,
    corrections: corrections.reduce<readonly Correction[]>(
      (entries, cell) =>
        put(
          entries,
          cell,
          ({ file, sheet, row, at }) =>
            file === cell.file && sheet === cell.sheet && row === cell.row && at === cell.at,
        ),
      choices.corrections,
    ),
  })

export const mapValue =
  (value: ValueChoice): ChangeChoices =>
  (choices) => ({
    ...choices,
    values: put(choices.values, value, ({ target, text }) => target === value.target && text === value.text),
  })

export const accept =
  (acceptance: Acceptance): ChangeChoices =>
  (choices) => ({
    ...choices,
    accepted: put(
      choices.accepted,
      acceptance,
      ({ file, sheet, rule, column }) =>
        file === acceptance.file &&
        sheet === acceptance.sheet &&
        rule === acceptance.rule &&
        column === acceptance.column,
    ),
  })

export const leaveOut =
  (left: LeftOut): ChangeChoices =>
  (choices) => ({
    ...choices,
    leftOut: put(
      choices.leftOut,
      left,
      ({ file, sheet, rule, column, row }) =>
        file === left.file && sheet === left.sheet && rule === left.rule && column === left.column && row === left.row,
    ),
  })
