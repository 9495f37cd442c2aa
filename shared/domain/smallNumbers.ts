/**
 * What a report does with numbers by which fewer than five persons could be known. `hidden`: they are merged or left
 * out. `shown`: all are printed, in an edition for internal use that says so on every page.
 */
export const smallNumberChoices = ['hidden', 'shown'] as const
export type SmallNumbers = (typeof smallNumberChoices)[number]
