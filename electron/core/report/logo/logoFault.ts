import { fail } from '../../../../shared/problems.ts'

const refuse =
  (da: (file: string) => string, en: (file: string) => string) =>
  (file: string): never =>
    fail('input.invalid', { da: da(file), en: en(file) })

/** Why a file cannot be a logo, and what to do instead. */
export const logoFault = {
  missing: refuse(
    (file) => `Filen »${file}« kunne ikke læses. Kontrollér, at den findes og ikke er åben i et andet program.`,
    (file) => `The file “${file}” could not be read. Check that it exists and is not open in another program.`,
  ),
  tooLarge: refuse(
    (file) =>
      `»${file}« er for stor til et logo. Filen må fylde højst 3 MB og være højst 5.000 billedpunkter på hver led.`,
    (file) =>
      `“${file}” is too large for a logo. The file may take up to 3 MB and measure up to 5,000 pixels each way.`,
  ),
  otherKind: refuse(
    (file) => `»${file}« er ikke et billede af en kendt slags. Brug PNG, JPEG eller SVG.`,
    (file) => `“${file}” is not a picture of a known kind. Use PNG, JPEG or SVG.`,
  ),
  liveText: refuse(
    (file) =>
      `»${file}« indeholder tekst med en skrifttype, som programmet ikke har. Gem tegningen med teksten som kurver, eller brug PNG.`,
    (file) =>
      `“${file}” contains text in a typeface that the program does not have. Save the drawing with its text as outlines, or use PNG.`,
  ),
  unreadable: refuse(
    (file) => `Billedet i »${file}« kunne ikke vises. Gem det som PNG i almindelige farver (RGB), og prøv igen.`,
    (file) => `The picture in “${file}” could not be shown. Save it as PNG in ordinary colours (RGB), and try again.`,
  ),
}
