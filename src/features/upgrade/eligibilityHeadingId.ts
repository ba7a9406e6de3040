/** Id of the panel's heading, for what leads to it. */
export const eligibilityHeadingId = 'upgrade-eligibility'
