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

  unsafe: (file: string): never =>
    fail(
      'file.unreadable',
      {
        da: `Filen »${file}« er bygget op, som regneark ikke er, og er af sikkerhedsgrunde ikke læst. Åbn den i Excel, gem den som en ny fil, og vælg den.`,
        en: `The file “${file}” is built in a way spreadsheets are not and, for safety, was not read. Open it in Excel, save it as a new file and choose that.`,
      },
      { file },
    ),

  longText: (file: string): never =>
    fail(
      'file.unreadable',
      {
        da: `Filen »${file}« har en celle med flere end 32.767 tegn, som er det meste, et regneark kan rumme. Forkort teksten, og gem filen igen.`,
        en: `The file “${file}” has a cell of more than 32,767 characters, the most a spreadsheet can hold. Shorten the text and save the file again.`,
      },
      { file },
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
