/** Nouns for a person of some age, as alternatives for a pattern. Lower case. */
export const personNouns =
  "kind(?:je|eren|jes|ers)?|kids?|koters?|jongens?|jongetjes?|jochies?|joch|meisjes?|meiden|meid|meiske|meissie|dochters?|dochtertjes?|zoons?|zoontjes?|zonen|broers?|broertjes?|zus(?:sen|je|jes)?|zusters?|neef(?:je|jes)?|neven|nicht(?:je|jes|en)?|moeders?|vaders?|mama|papa|ouders?|man(?:nen|netje|neke)?|menneke|vrouw(?:en|tje)?|jongeren?|jongeman|jongedame|jongvolwassene|vriend(?:en|in|je|innetje)?|leerling(?:en?|e)?|scholier(?:en?|e)?|brugklassers?|jeugdigen?|betrokkene|pupil|subject|bewoonster|huurster|klant|getuige|dealer|asielzoeker|statushouder|vluchteling|nieuwkomer|stagiaire?|cli[eë]nt(?:e|en|es)?|tieners?|pubers?|peuters?|kleuters?|dreumes|hummel|baby(?:'s)?|zuigeling|kleintje|kleine|jongste|ukkie|snotneus|oma|opa|beppe|pake|oom|ome|tante|stiefvader|stiefmoeder|stiefzoon|stiefdochter|pleegkind(?:eren)?|pleegzoon|pleegdochter|pleegvader|pleegmoeder|kleinkind(?:eren)?|kleinzoons?|kleindochters?|partner|ex|knul|knullen|gast(?:je|en)?|gozer|vent(?:je|jes)?|kerel(?:tje)?|dame|heer|mevrouw|meneer|mevr|mw|dhr|famke|jonkie|bewoner|huurder|minderjarigen?|slachtoffers?|verdachten?|daders?|tweeling|drieling|studente?n?|iemand|persoon|personen|chick|grietje|wicht|chauffeur|bestuurder|vrijwilliger|verhuurder|eigenaar|echtgenoot|echtgenote|verloofde|bruid|buurmeisje|buurjongen|buurvrouw|buurman|oudste|middelste";

/** The same with a small or a capital first letter, for patterns in which capitals mean something. */
export const personNounsAnyCase = personNouns
  .split(/\|(?![^(]*\))/)
  .map((noun) => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`)
  .join('|');
