import type { ChangeForm } from '../changeWords.ts'

/**
 * What stands for a change whose two values were counted in different ways: no direction and no size. `verb` follows
 * "er", `noun` follows "det er".
 */
export const acrossBreak: Readonly<Record<ChangeForm, string>> = {
  verb: 'opgjort på en ny måde',
  noun: 'et tal, der er opgjort på en ny måde,',
}
