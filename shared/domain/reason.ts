/** Letters in a reason that a person gives for a decision: a few sentences. */
export const LONGEST_REASON = 500
