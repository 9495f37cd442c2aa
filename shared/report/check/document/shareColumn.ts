/** What a heading says that its shares are of: "Andel af kommunens 0–17-årige (%)". */
export const SHARE_BASE = /(?<=andel) af (?:kommunens|alle|samtlige|de)\s[^\d(]*(?:\d+–\d+-[^\d(]*)?/iu

/** A column of shares that only the title of its table calls so: "Andel af kommunens underretninger (%)". */
export const isShareByTitle = (title: string, heading: string): boolean =>
  /\(%\)/.test(title) && !/antal|i alt|samlet|total|^n$/i.test(heading)
