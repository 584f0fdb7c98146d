import { type Finding } from '../finding.ts';
import { ageReplacement, yearsOf } from './bands.ts';
import { type Labels } from './labels.ts';
import { institutionNoun, schoolNoun } from './organisations.ts';
import { placeNoun } from './places.ts';
import { personRole, professionalRole } from './roles.ts';
import { dateReplacement } from './seasons.ts';

const NEAR = 60;
const DETERMINER = /(?:^|[^\p{L}])(?:de|het|een|'t|onze|ons|zijn|haar|hun|die|dat|deze|dit|mijn|jullie|elke|geen)\s$/iu;
const AGE_BEHIND = /^ ?(?:\(|,|is|wordt|van)? ?(?:nu |bijna |net )?(\d{1,2})(?![\d.:/-])/;

/** What to put in place of a finding: as general as the case allows; '' where nothing need stay. */
export function replacementFor(text: string, finding: Finding, labels: Labels): string {
  const found = text.slice(finding.start, finding.end);
  const ahead = text.slice(Math.max(0, finding.start - NEAR), finding.start);
  const behind = text.slice(finding.end, finding.end + NEAR);
  switch (finding.type) {
    case 'person': {
      const age = AGE_BEHIND.exec(behind)?.[1];
      return labels.of(found, personRole(ahead, behind, age === undefined ? null : yearsOf(age)));
    }
    case 'professional':
      return `[${professionalRole(ahead, behind)}]`;
    case 'age':
      return ageReplacement(found, behind);
    case 'date':
      return dateReplacement(found, ahead);
    case 'place':
      return withArticle(placeNoun(found), ahead);
    case 'school':
      return withArticle(schoolNoun(found, ahead + behind), ahead);
    case 'institution':
      return withArticle(institutionNoun(found, ahead), ahead);
    case 'ethnicity':
    case 'bsn':
    case 'iban':
    case 'postcode':
    case 'vnumber':
      return '';
    case 'address':
      return '[adres]';
    case 'phone':
      return '[telefoonnummer]';
    case 'email':
      return '[e-mailadres]';
    case 'url':
      return '[link]';
    case 'handle':
      return '[account]';
    case 'plate':
      return '[voertuig]';
    case 'birthdate':
      return '[leeftijdsgroep]';
    case 'casenumber':
      return '[dossier]';
    case 'gps':
      return '[locatie]';
    case 'document':
      return '[document]';
    case 'kvk':
      return '[bedrijf]';
    case 'quasi':
      return '[bijzonder kenmerk]';
  }
}

function withArticle(noun: string, ahead: string): string {
  return DETERMINER.test(ahead) ? noun : `een ${noun}`;
}
