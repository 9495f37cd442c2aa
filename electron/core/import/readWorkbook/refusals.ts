import { fail } from '../../../../shared/problems.ts'

/** The ways in which a file is refused before a cell of it is read. Each is one sentence that says what to do. */
export const refuse = {
  empty: (file: string): never =>
    fail(
      'file.empty',
      {
        da: `Filen »${file}« er tom. Kontrollér, at udtrækket blev gemt færdigt, og vælg filen igen.`,
        en: `The file “${file}” is empty. Check that the extract was saved completely, and choose the file again.`,
      },
      { file },
    ),

  encrypted: (file: string): never =>
    fail(
      'file.encrypted',
      {
        da: `Filen »${file}« er beskyttet med adgangskode. Gem en kopi uden adgangskode, og vælg den.`,
        en: `The file “${file}” is password-protected. Save a copy without a password and choose that.`,
      },
      { file },
    ),

  tooLarge: (file: string): never =>
    fail(
      'file.too-large',
      {
        da: `Filen »${file}« er for stor til at blive læst sikkert. Del den op, eller gem kun de ark, der skal bruges.`,
        en: `The file “${file}” is too large to be read safely. Split it, or save only the sheets that are needed.`,
      },
      { file },
    ),

  incomplete: (file: string): never =>
    fail(
      'file.unreadable',
      {
        da: `Filen »${file}« er beskadiget eller ikke hentet færdig. Hent eller gem den igen.`,
        en: `The file “${file}” is damaged or was not fully downloaded. Download or save it again.`,
      },
      { file },
    ),

  /** `line` is where the quotation that never ends begins, if that is known. */
  brokenText: (file: string, line: number | null): never =>
    fail(
      'file.unreadable',
      {
        da: `Filen »${file}« kan ikke deles i kolonner: et citationstegn (")${line === null ? '' : ` omkring linje ${line}`} mangler sin afslutning. Ret det, eller gem filen igen fra Excel.`,
        en: `The file “${file}” cannot be split into columns: a quotation mark (")${line === null ? '' : ` near line ${line}`} is never closed. Correct it, or save the file again from Excel.`,
      },
      { file, ...(line === null ? {} : { row: line }) },
    ),

  otherKind: (file: string, kind: { da: string; en: string }): never =>
    fail(
      'file.unreadable',
      {
        da: `Filen »${file}« er ${kind.da} og ikke et regneark. Gem den som Excel-fil (.xlsx) eller CSV.`,
        en: `The file “${file}” is ${kind.en}, not a spreadsheet. Save it as an Excel file (.xlsx) or as CSV.`,
      },
      { file },
    ),

  missing: (file: string): never =>
    fail(
      'file.unreadable',
      {
        da: `Filen »${file}« kan ikke åbnes. Kontrollér, at den findes og ikke er åben i et andet program.`,
        en: `The file “${file}” cannot be opened. Check that it exists and is not open in another program.`,
      },
      { file },
    ),

  tooSlow: (file: string): never =>
    fail(
      'job.time-limit',
      {
        da: `Filen »${file}« tog for lang tid at læse og er sprunget over. Gem den igen fra Excel, og prøv med den nye fil.`,
        en: `The file “${file}” took too long to read and was skipped. Save it again from Excel and try the new file.`,
      },
      { file },
    ),
}
