import { ageOn, yearOf } from '../../../shared/dates.ts'
import type { Assessment, Notification, Placement } from '../../../shared/domain/cases.ts'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import { type CentreShape, childBornBy, codeOf, placeOf } from './centreShape.ts'
import { dayIn, daysAfter } from './days.ts'
import type { Random } from './random.ts'

const MOST_A_YEAR = 60

/** So many rows in each year; some years, and some whole tables, have none. */
function* yearsOfRows(shape: CentreShape, random: Random): Generator<number> {
  if (random.oneIn(8)) return
  for (const year of shape.years) {
    const count = random.oneIn(6) ? 0 : random.below(MOST_A_YEAR)
    for (let row = 0; row < count; row += 1) yield year
  }
}

export function* generatedNotifications(shape: CentreShape, codes: CodeLists, random: Random): Generator<Notification> {
  let id = 0
  for (const year of yearsOfRows(shape, random)) {
    id += 1
    const receivedOn = dayIn(random, year)
    const child = random.oneIn(12) ? null : childBornBy(shape, receivedOn, random)
    const group = random.pick(codes.sourceGroups)
    yield {
      id,
      caseNumber: `S-${id}`,
      child: child?.key ?? null,
      sex: child?.sex ?? null,
      birthYear: child ? yearOf(child.born) : null,
      ageAtReceipt: child ? ageOn(child.born, receivedOn) : null,
      unborn: child === null,
      municipality: child ? placeOf(child, shape, random) : random.pick(shape.municipalities),
      receivedOn,
      type: codeOf(codes.notificationTypes, random),
      source: codeOf(group.sources, random),
      sourceGroup: random.oneIn(20) ? 'Gruppe uden for listen' : group.name,
      reason: codeOf(codes.reasons, random),
      firstAction: codeOf(codes.firstActions, random),
      firstActionOn: random.oneIn(6) ? null : daysAfter(receivedOn, random.below(random.oneIn(3) ? 60 : 16)),
      assessedInTime: id % 3 === 0 ? null : id % 7 !== 0,
    }
  }
}

/** Periods of the same child follow each other, overlap or leave a gap; a third is still running. */
export function* generatedPlacements(shape: CentreShape, codes: CodeLists, random: Random): Generator<Placement> {
  const startReasons = [codes.newPlacementReason, codes.moveReason, ...codes.continuingStartReasons]
  let id = 0
  for (const year of yearsOfRows(shape, random)) {
    const from = dayIn(random, year - random.below(3), year)
    const child = childBornBy(shape, from, random)
    if (child === null) continue
    id += 1
    const until = random.oneIn(3) ? null : daysAfter(from, random.below(900))
    const contactPerson = random.oneIn(10)
    yield {
      id,
      serial: String(id),
      child: child.key,
      sex: child.sex,
      birthYear: yearOf(child.born),
      municipality: placeOf(child, shape, random),
      form: contactPerson ? random.pick(codes.notPlacementForms) : codeOf(codes.placementForms, random),
      from,
      until,
      withoutConsent: contactPerson ? null : random.oneIn(4),
      afterCare: contactPerson ? 'contact-person' : random.oneIn(8) ? 'placed' : 'none',
      startReason: random.pick(startReasons),
      endReason: until === null ? null : codeOf([codes.moveReason, 'Hjemgivet', 'Fyldt 18 år'], random),
    }
  }
}

export function* generatedAssessments(shape: CentreShape, codes: CodeLists, random: Random): Generator<Assessment> {
  let id = 0
  for (const year of yearsOfRows(shape, random)) {
    const decidedOn = dayIn(random, year)
    const child = childBornBy(shape, decidedOn, random)
    if (child === null) continue
    id += 1
    yield {
      id,
      serial: String(id),
      child: child.key,
      sex: child.sex,
      birthYear: yearOf(child.born),
      ageAtDecision: ageOn(child.born, decidedOn),
      municipality: placeOf(child, shape, random),
      team: codeOf(codes.teams, random),
      decidedOn,
      finishedOn: random.oneIn(4) ? null : daysAfter(decidedOn, random.below(240)),
    }
  }
}
