/** A column of shares that only the title of its table calls so: "Andel af kommunens underretninger (%)". */
export const isShareByTitle = (title: string, heading: string): boolean =>
  /\(%\)/.test(title) && !/antal|i alt|samlet|total|^n$/i.test(heading)
