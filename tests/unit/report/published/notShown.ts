/** Why a number of the printed report of 2013 is not in ours, as long as small numbers are hidden. */
type Reason =
  /** One to four children or rulings could be read from it. */
  | 'few'
  /** With the numbers beside it, one to four children could be worked out. */
  | 'leads-to-few'
  /** Two ways of counting beside each other differ by a few children. */
  | 'second-count'

/** By the name of the entry in the oracle. */
export const notShown: Readonly<Record<Reason, readonly string[]>> = {
  few: [
    'notification-meetings-share-pct-vallensbaek-2013',
    'placements-type-count-residential-home-vallensbaek-2011',
    'placements-type-count-residential-home-vallensbaek-2012',
    'placements-type-count-residential-home-vallensbaek-2013',
    'placements-type-count-residential-behaviour-vallensbaek-2013',
    'placements-type-share-change-pp-residential-home-vallensbaek-2012-2013',
    'placements-type-share-pct-network-foster-care-combined-2013',
    'placements-type-share-pct-network-foster-care-ishoej-2013',
    'placements-type-share-change-pp-network-foster-care-combined-2012-2013',
    'placements-type-share-change-pp-network-foster-care-ishoej-2012-2013',
    'placements-type-share-pct-residential-disability-combined-2013',
    'placements-type-share-pct-residential-disability-ishoej-2013',
    'placements-new-count-age-2-combined-2013',
    'placements-new-count-age-8-11-combined-2013',
    'aftercare-count-vallensbaek-2013',
    'aftercare-count-placed-vallensbaek-2013',
    'aftercare-count-contact-person-vallensbaek-2013',
    'placements-forced-count-vallensbaek-2013',
    'placements-forced-share-pct-vallensbaek-2013',
    'complaint-rulings-count-social-appeals-board-changed-combined-2013',
    'complaint-rulings-count-social-appeals-board-referred-back-combined-2013',
    'complaint-rulings-count-national-board-changed-combined-2013',
    'complaint-rulings-count-national-board-partly-changed-combined-2013',
    'complaint-rulings-count-national-board-referred-back-combined-2013',
    'complaint-rulings-count-court-partly-changed-combined-2013',
    'complaint-rulings-count-changed-combined-2013',
    'complaint-rulings-count-referred-back-combined-2013',
    'own-initiative-rulings-count-combined-2013',
    'tolmiea-flow-new-tolmiea-2013',
    'epds-severe-share-pct-men-ishoej-2013',
    'early-detection-referrals-fitteen-ishoej-2013',
    'early-detection-referrals-straxen-ishoej-2013',
    'early-detection-referrals-concern-meeting-ishoej-2013',
    'early-detection-referrals-psychologist-ishoej-2013',
    'early-detection-referrals-child-psychiatry-ishoej-2013',
    'early-detection-referrals-family-class-ishoej-2013',
    'early-detection-referrals-rigshospitalet-ishoej-2013',
    'early-detection-referrals-holbaek-hospital-ishoej-2013',
  ],
  'leads-to-few': [
    'notification-meetings-share-pct-ishoej-2013',
    'placements-type-count-foster-family-vallensbaek-2011',
    'placements-type-count-foster-family-vallensbaek-2012',
    'placements-type-share-change-pp-foster-family-vallensbaek-2012-2013',
    'placements-type-share-change-pp-foster-family-ishoej-2012-2013',
    'placements-type-share-pct-residential-home-ishoej-2013',
    'placements-type-share-change-pp-residential-home-ishoej-2012-2013',
    'placements-new-count-age-15-18-combined-2013',
    'aftercare-count-ishoej-2013',
    'aftercare-count-placed-ishoej-2013',
    'aftercare-count-contact-person-ishoej-2013',
    'placements-forced-count-ishoej-2013',
    'placements-forced-share-pct-ishoej-2013',
    'complaint-rulings-count-social-appeals-board-upheld-combined-2013',
    'complaint-rulings-count-national-board-upheld-combined-2013',
    'complaint-rulings-count-court-upheld-combined-2013',
    'weight-programme-children-continued-referred-on-ishoej-2012-13',
  ],
  'second-count': ['placements-count-2012-definition-ishoej-2011', 'placements-count-2012-definition-ishoej-2012'],
}

/** Published numbers that the data contradict: no edition shows them. By the contradiction that tells of each. */
export const contradicted: Readonly<Record<string, string>> = {
  // It counts young people who are not placed among the placed.
  'P-06': 'aftercare-share-pct-combined-2013',
}
