import { type Finding } from './finding.ts';
import { PLATFORM } from './numbers/platforms.ts';

/**
 * What stands in square brackets for what was left out, as the advice writes it; a letter or number may follow. People
 * write these themselves too, and are not to be warned about them.
 */
const WORDS = `
gezin kind jongere jongen meisje moeder vader ouder stiefouder pleegouder grootouder broer zus broer of zus familielid
partner of vriend partner vriend buur verdachte slachtoffer derde volwassene persoon cliënt leerling collega
leerplichtambtenaar wijkagent politieagent leerkracht leidinggevende jeugdbeschermer zorgverlener advocaat magistraat
bestuurder hulpverlener tolk toezichthouder adres telefoonnummer e-mailadres link account voertuig leeftijdsgroep dossier
locatie document bedrijf bijzonder kenmerk naam plaats school instelling datum leeftijd oma opa oom tante tweeling baby
`
  .trim()
  .split(/\s+/);

const PLACEHOLDER = new RegExp(
  String.raw`\[(?:(?:${[...new Set(WORDS)].join('|')}) ?){1,3}(?:[A-Z]{1,2}|\d{1,2})?\]`,
  'giu',
);

// "Leerlingnr [dossier]", "Steam: [account]": what the number or the account was of. A name there stays a finding.
const LABEL = /(?:n(?:umme)?rs?|code|pas|kaart|id)\.?$/i;
const ACCOUNT_OF = new RegExp(String.raw`^(?:${PLATFORM})$`, 'iu');
const BEFORE_PLACEHOLDER = /^(?:\.|:| :| is| =)? ?\[(?:account|dossier|document|telefoonnummer|voertuig)\]/;

function isLabel(text: string, { start, end }: Finding): boolean {
  if (!BEFORE_PLACEHOLDER.test(text.slice(end, end + 24))) return false;
  const word = text.slice(start, end);
  return LABEL.test(word) || ACCOUNT_OF.test(word);
}

/** The findings of a text that neither lie in such a placeholder nor say what one stands for. */
export function outsidePlaceholders(text: string, findings: readonly Finding[]): readonly Finding[] {
  if (!text.includes('[')) return findings;
  const places = [...text.matchAll(PLACEHOLDER)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  if (places.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !isLabel(text, finding) && !places.some(({ start, end }) => start <= finding.start && finding.end <= end),
  );
}
