/** A mark that hardly any office uses in the name of a sheet. */
const TABLE = / › tabel (\d+)$/

/** Further tables on one sheet are read like sheets of their own, and called so: "Ark1 › tabel 2". */
export const nameOfTable = (sheet: string, number: number): string =>
  number === 1 ? sheet : `${sheet} › tabel ${number}`

/** The sheet of the file that a table stands on. */
export const sheetOfTable = (name: string): string => name.replace(TABLE, '')

export const numberOfTable = (name: string): number => Number(TABLE.exec(name)?.[1] ?? 1)
