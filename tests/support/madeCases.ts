import type { Assessment, Notification, Placement } from '../../shared/domain/cases.ts'

let id = 0
const nextId = (): number => {
  id += 1
  return id
}

/** A placement of which a test says only what it is about. */
export const placement = (some: Partial<Placement> & Pick<Placement, 'child' | 'from'>): Placement => ({
  id: nextId(),
  serial: '1',
  sex: 'girl',
  birthYear: 2000,
  municipality: 'Nord',
  form: 'Plejefamilie',
  until: null,
  withoutConsent: false,
  afterCare: 'none',
  startReason: 'Ny anbringelse',
  endReason: some.until ? 'Hjemgivet' : null,
  ...some,
})

export const MOVE = 'Skift af anbringelsessted'

export const notification = (some: Partial<Notification> & Pick<Notification, 'receivedOn'>): Notification => ({
  id: nextId(),
  caseNumber: '1',
  child: `child ${id}`,
  sex: 'boy',
  birthYear: 2005,
  ageAtReceipt: 8,
  unborn: false,
  municipality: 'Nord',
  type: 'Skriftlig',
  source: 'Folkeskole',
  sourceGroup: 'Skoler',
  reason: 'Andet',
  firstAction: 'Hjemmebesøg',
  firstActionOn: null,
  assessedInTime: null,
  ...some,
})

export const assessment = (some: Partial<Assessment> & Pick<Assessment, 'decidedOn'>): Assessment => ({
  id: nextId(),
  serial: '1',
  child: `child ${id}`,
  sex: 'boy',
  birthYear: 2005,
  ageAtDecision: 8,
  municipality: 'Nord',
  team: 'Børneteam',
  finishedOn: null,
  ...some,
})
