import type { Language } from '../../danish.ts'
import type { Bilingual } from '../metric.ts'

/** Units of the catalogue: one of them, and several. A unit that came with a key figure's row stays as it stands there. */
const units: Readonly<Record<string, { readonly one: Bilingual; readonly many: Bilingual }>> = {
  underretninger: unit('underretning', 'underretninger', 'notification', 'notifications'),
  'underretninger/md': unit('underretning/md.', 'underretninger/md.', 'notification/month', 'notifications/month'),
  børn: unit('barn', 'børn', 'child', 'children'),
  unge: unit('ung', 'unge', 'young person', 'young people'),
  personer: unit('person', 'personer', 'person', 'persons'),
  afgørelser: unit('afgørelse', 'afgørelser', 'decision', 'decisions'),
  undersøgelser: unit('undersøgelse', 'undersøgelser', 'assessment', 'assessments'),
  anbringelser: unit('anbringelse', 'anbringelser', 'placement', 'placements'),
  møder: unit('møde', 'møder', 'meeting', 'meetings'),
  sager: unit('sag', 'sager', 'case', 'cases'),
  'sager pr. rådgiver': unit('sag pr. rådgiver', 'sager pr. rådgiver', 'case per adviser', 'cases per adviser'),
  døgn: unit('døgn', 'døgn', 'day', 'days'),
  dage: unit('dag', 'dage', 'day', 'days'),
  måneder: unit('måned', 'måneder', 'month', 'months'),
  'pr. barn': unit('pr. barn', 'pr. barn', 'per child', 'per child'),
  'pr. 1.000': unit('pr. 1.000', 'pr. 1.000', 'per 1,000', 'per 1,000'),
  'kr. pr. 1.000': unit('kr. pr. 1.000', 'kr. pr. 1.000', 'DKK per 1,000', 'DKK per 1,000'),
  'kr. pr. indbygger': unit('kr. pr. indbygger', 'kr. pr. indbygger', 'DKK per citizen', 'DKK per citizen'),
  'kr. pr. 0-17-årig': unit('kr. pr. 0–17-årig', 'kr. pr. 0–17-årig', 'DKK per child', 'DKK per child'),
  'kr. pr. helårsperson': unit(
    'kr. pr. helårsperson',
    'kr. pr. helårsperson',
    'DKK per full-year person',
    'DKK per full-year person',
  ),
  skift: unit('skift', 'skift', 'move', 'moves'),
  pp: unit('procentpoint', 'procentpoint', 'percentage point', 'percentage points'),
  'år (alder)': unit('år', 'år', 'year', 'years'),
  år: unit('år', 'år', 'year', 'years'),
  årsværk: unit('årsværk', 'årsværk', 'full-time equivalent', 'full-time equivalents'),
  helårspersoner: unit('helårsperson', 'helårspersoner', 'full-year person', 'full-year persons'),
  familier: unit('familie', 'familier', 'family', 'families'),
  henvisninger: unit('henvisning', 'henvisninger', 'referral', 'referrals'),
  kommuner: unit('kommune', 'kommuner', 'municipality', 'municipalities'),
  fødsler: unit('fødsel', 'fødsler', 'birth', 'births'),
  klager: unit('klage', 'klager', 'complaint', 'complaints'),
  kvinder: unit('kvinde', 'kvinder', 'woman', 'women'),
  elever: unit('elev', 'elever', 'pupil', 'pupils'),
  timer: unit('time', 'timer', 'hour', 'hours'),
  uger: unit('uge', 'uger', 'week', 'weeks'),
  grupper: unit('gruppe', 'grupper', 'group', 'groups'),
  par: unit('par', 'par', 'couple', 'couples'),
  medarbejder: unit('medarbejder', 'medarbejdere', 'employee', 'employees'),
  forespørgsler: unit('forespørgsel', 'forespørgsler', 'request', 'requests'),
  forløb: unit('forløb', 'forløb', 'course', 'courses'),
  systemer: unit('system', 'systemer', 'system', 'systems'),
  mødre: unit('mor', 'mødre', 'mother', 'mothers'),
  deltagere: unit('deltager', 'deltagere', 'participant', 'participants'),
  genindlæggelser: unit('genindlæggelse', 'genindlæggelser', 'readmission', 'readmissions'),
  problematikker: unit('problematik', 'problematikker', 'problem', 'problems'),
  kontakter: unit('kontakt', 'kontakter', 'contact', 'contacts'),
  'møder/år': unit('møde/år', 'møder/år', 'meeting/year', 'meetings/year'),
  'dage/år': unit('dag/år', 'dage/år', 'day/year', 'days/year'),
  'timer/år': unit('time/år', 'timer/år', 'hour/year', 'hours/year'),
  'aftner/år': unit('aften/år', 'aftner/år', 'evening/year', 'evenings/year'),
}

function unit(one: string, many: string, oneEnglish: string, manyEnglish: string) {
  return { one: { da: one, en: oneEnglish }, many: { da: many, en: manyEnglish } }
}

const NO_BREAK_SPACE = '\u00a0'

/** A written number with its unit: "1 barn", "4,3 %", "DKK 12". */
export function withUnit(text: string, unitName: string, language: Language): string {
  const danish = language === 'da'
  switch (unitName) {
    case '%':
      return danish ? `${text}${NO_BREAK_SPACE}%` : `${text}%`
    case 'kr.':
      return danish ? `${text}${NO_BREAK_SPACE}kr.` : `DKK${NO_BREAK_SPACE}${text}`
    case 'plads':
      return `${danish ? 'plads' : 'rank'} ${text}`
    case 'indeks':
      return `${danish ? 'indeks' : 'index'} ${text}`
    case 'antal':
    case 'dato':
      return text
    default: {
      const known = units[unitName]
      if (!known) return `${text} ${unitName}`
      return `${text} ${(/^[−-]?1$/.test(text) ? known.one : known.many)[language]}`
    }
  }
}
