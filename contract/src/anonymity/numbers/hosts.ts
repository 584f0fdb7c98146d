/** Hosts that publish for everybody: a link to one of them says nothing about a case. */
const PUBLIC_HOSTS = `
rijksoverheid.nl overheid.nl officielebekendmakingen.nl rechtspraak.nl hetccv.nl vng.nl cbs.nl nji.nl politie.nl om.nl
tweedekamer.nl eerstekamer.nl raadvanstate.nl autoriteitpersoonsgegevens.nl belastingdienst.nl duo.nl svb.nl uwv.nl ind.nl
coa.nl rivm.nl scp.nl wodc.nl rvo.nl kvk.nl rdw.nl halt.nl comensha.nl ingrado.nl ncj.nl movisie.nl trimbos.nl augeo.nl
veiligthuis.nl kindertelefoon.nl 113.nl kinderombudsman.nl nationaleombudsman.nl mensenrechten.nl kinderbescherming.nl
raadvoordekinderbescherming.nl slachtofferhulp.nl nederlandsejeugdinstituut.nl onderwijsinspectie.nl igj.nl riec.nl
nationaalrapporteur.nl defenceforchildren.nl unicef.nl nederlandwereldwijd.nl huwelijksdwang.nl lkhg.nl
landelijkknooppunthuwelijksdwang.nl nlarbeidsinspectie.nl inspectie-jenv.nl veiligheidshuizen.nl
zorgenveiligheidshuizen.nl europa.eu coe.int un.org ohchr.org unhcr.org echr.coe.int netwerkplein.nl localhost
`
  .trim()
  .split(/\s+/);

const hosts: ReadonlySet<string> = new Set(PUBLIC_HOSTS);

/** Whether a host (lower case, without port), or a host it belongs to, is on the list. */
export function isPublicHost(host: string): boolean {
  let rest = host;
  for (let depth = 0; depth < 6; depth += 1) {
    if (hosts.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot === -1) return false;
    rest = rest.slice(dot + 1);
  }
  return false;
}
