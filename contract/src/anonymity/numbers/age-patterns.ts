import { numberWordPattern } from './number-words.ts';
import { personNounsAnyCase } from './person-nouns.ts';

/** An age in figures or words. */
const NUMBER = String.raw`(?:(?!11[236])1[01]\d|[1-9]\d?(?:[.,]5|½| en een half| 1\/2)?|(?:${numberWordPattern})(?:(?:en|ën|ene)?(?:en)?half|(?:ë|e)neenhalf| en een half)?|anderhalf|anderhalve|één|een half)`;
/** One more of a row: ", 7", " en 9". */
const NEXT = String.raw`(?:(?:, | en | & |/| of | \+ )(?:ruim |bijna |net |niet |misschien |resp\.? )?(${NUMBER})(?: (?:jr|jaar))?)?`;
const ALONE = String.raw`(?![\p{L}\d%€]|[.,:/-]\d)`;
// Dictation names its punctuation.
const CLAUSE_END = String.raw`(?![.,:/]\d|-\d)(?=$|[.,;!?)\n"']| (?:punt|komma|uitroepteken|vraagteken|haakje|nieuwe regel)(?![\p{L}]| \d))`;
const ALMOST =
  "bijna|net|pas|nog geen|net geen|een jaar of|nog maar|ongeveer|rond de|zo rond de|amper|hooguit|hoogstens|ruim|zo'n|zeker|iets meer dan|respectievelijk|resp\\.|een|toen|ca\\.?|circa|±|\\+/-|zeg|schatting|naar schatting|net aan";
const FILLER = String.raw`dan|ze|zij|hij|ie|die|nu|toen|inmiddels|zelf|nog|maar|al|dit jaar|deze maand|deze week|vandaag|gisteren|morgen|overmorgen|binnenkort|straks|echt|niet|geen|officieel|eigenlijk|sinds (?:gisteren|vandaag|kort|vorige week)|\p{L}+dag|(?:vorige|volgende) (?:week|maand)|in \p{L}{3,9}|over \p{L}+ \p{L}+|(?:op )?\d{1,2} \p{L}{3,9}|volgens \p{L}+(?: \p{L}+)?|${ALMOST}`;

/** "13 jaar", "13-jarige", "dertienjarig", "8 maanden". Groups: number, -jarig, years, smaller units. */
export const WITH_UNIT = new RegExp(
  String.raw`(?<![\p{L}\d.,:/€-])(${NUMBER})(?: ?-? ?(jarige?n?|jarig)|[ -]?((?:jaar|jr|jaren|jrs|years?|yo?|lentes|winters|j)\.?)| ?(maanden|maand|mnd\.?|mndn|maandjes|weken|weekjes|wkn|wk|dagen|daagjes)(?: oude?)?)(?![\p{L}\d])`,
  'dgiu',
);

/** "(13)", "(bijna 13)", "(m, 13)", "(2, 4 en 7 jaar)". */
export const IN_BRACKETS = new RegExp(
  String.raw`\((?:(?:ook|m|v|x|man|vrouw|jongen|meisje|de jongste|de oudste|\p{L}+|leeftijd|${ALMOST})[ ,:/]{1,2}){0,2}(${NUMBER})(?:[ ,/]{1,2}(?:m|v|x|jr?|jaar|mnd|maanden|wkn|wk|weken|man|vrouw))?\.?${NEXT}${NEXT}${NEXT}${NEXT}${NEXT}(?: ?(?:jr?|jaar))?(?:[!?]?\)|, (?=\p{L})| en een beetje| sinds )`,
  'dgiu',
);

/** "is 13", "wordt woensdag negen", "bijna 16". */
export const AFTER_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:is|was|wordt|werd|word|worden|waren|werden|ben|zijn|am|bijna|net|pas|amper|nauwelijks|krap)(?: (?:${FILLER})){0,3} (${NUMBER})${NEXT}${NEXT}(?:${CLAUSE_END}|(?= (?:en|dus|maar|geworden|oud|jaar|jr|of|als|toen|die|dat|hij|zij|ze|is|in|op|bij|met|volgens|niet|nu|hoor|h[eè]|al|pas|denk|trouwens|inmiddels|want|terwijl|dacht|zegt)(?!\p{L})))`,
  'dgiu',
);

/** "van 14", "van een jaar of dertig", "van 4, 6 en 9". */
export const OF = new RegExp(
  String.raw`(?<!\p{L})(?:van|een jaar of|rond de|zo rond de)(?: (?:${ALMOST})){0,2} ~?(${NUMBER})${NEXT}${NEXT}${NEXT}${ALONE}`,
  'dgiu',
);

/** "Kevin, 13,", "Romano 11". */
export const BEHIND_NAME = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}.'-]{1,24}(?:,? |, (?:ongeveer|bijna|net|pas|nu|inmiddels|krap|ruim) |=|/|: | - | \[))(${NUMBER})${NEXT}${NEXT}(?:(?![.,:/]\d)(?=$|[.,;)!?\n:\]])|(?= (?:en|is|zit|ligt|woont|werkt|jr|-)(?!\p{L})))`,
  'dgu',
);

/** "leeftijd: 13", "de jongste 4". */
export const LABELLED = new RegExp(
  String.raw`(?<!\p{L})(?:leeftijd|lft|lftd|leeft\.|leeftijden|jarig(?: geweest)?|in de leeftijd van|jongste|oudste|middelste|geworden|de kleine|de grote)\.?(?: (?:is|van|is nu|kind|zoon|dochter|zus|broer|meisje|jongen|wordt|net|pas))?[ :=(,?]{1,3}(${NUMBER})${NEXT}${NEXT}${NEXT}${NEXT}(?![\p{L}\d%]|[.,:/-]\d)(?=$|[.,;)!?\n/]| (?:en|is|jaar|jr|oud)(?!\p{L}))`,
  'dgiu',
);

/** "een jongen, 15", "moeder 36", "hij 52", "twee minderjarigen, 7 en 12". */
export const BEHIND_NOUN = new RegExp(
  String.raw`(?<!\p{L})(?:[Hh]ij|[Zz]ij|[Zz]e|leeftijden|${personNounsAnyCase})(?:,|:|\/| \(\p{L}{1,12}\)|,? \p{Lu}[\p{L}.'-]{1,20},?|,? (?:uit|van|op|in) (?:\p{L}+ )?\p{L}+,)?(?: [-=])?(?: |(?<=\/))(?:(?:${ALMOST}) )?(${NUMBER})${NEXT}${NEXT}${NEXT}(?: jr| j)?(?:${CLAUSE_END}|(?= (?:en|uit|zonder|met|woont|die|is|zit|zij|hij|zoon|dochter|broer|zus|vader|moeder|vriend|resp)(?![\p{L}\d]))|(?=\/\p{L}))`,
  'dgu',
);

/** "die net 14 is", "als ze 18 wordt". */
export const BEFORE_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:die|dat|als|toen|omdat|wanneer|zodra|terwijl|nu|want|sinds|voordat|nadat|totdat|tot|doordat|ze|zij|hij|ie)(?: (?:ze|zij|hij|ie|(?!het|men|iemand|een|je|kind)\p{L}+|nog maar|net|pas|bijna|al|ook|straks)){0,2} (${NUMBER}) (?:is|wordt|was|werd)(?!\p{L})(?! (?:het|er|de|dat))`,
  'dgiu',
);

/** "12 is ze pas", at the beginning of a sentence. */
export const IN_FRONT = new RegExp(
  String.raw`(?<=^|[.!?\n"] ?)(${NUMBER})(?: jaar| jr)? (?:is|was|wordt|werd) (?:hij|ze|zij|ie)(?!\p{L})`,
  'dgiu',
);

/** "nog geen veertien", "echt geen 21", "zegt 17 te zijn", "17 geworden". */
export const DOUBTED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:nog geen|net geen|niet echt|echt geen|nog maar|beslist geen) (${NUMBER})(?:${CLAUSE_END}|(?= (?:en|is|jaar)(?!\p{L})))|(?:zegt|beweert|zei|claimt)(?: \p{L}+){0,2} (${NUMBER})(?: jaar)? te zijn|(?:ik|hij|ze|zij|school|moeder|vader|agent) (?:zeg|zei|denk|denkt|dacht|gok) (?:eerder |nog geen |hooguit )?(${NUMBER})(?: jaar)?(?=$|[,.;)!?])|(?:papieren|paspoort|pas|document|id)[^.!?\n]{0,30}staat (${NUMBER})(?: jaar)?(?=$|[,.;)!?])|(?:zegt|zei|beweert|beiden|allebei|alledrie|blijkt|(?:lijkt|oogt|lijken)(?: als| een jaar of| ongeveer| hooguit| eerder)?|alle ?twee|eruit als|geschat op|gokte?|schat(?:te)? (?:hem|haar|ze|'m|d'r)(?: op)?|naar eigen zeggen|hou het op|houd het op) (${NUMBER})(?: jaar)?(?=$|[,.;)])|(?:hooguit|hoogstens|zeker|niet ouder dan) (${NUMBER}) uit ?zie(?:t|n)|(?<![\p{L}\d.,:/€-])(${NUMBER})(?: jaar| jr)? (?:geworden|oud|jong)(?!\p{L})|(?<!(?:er|het) )(?:nu|inmiddels|destijds|toen|thans|momenteel|intussen) (${NUMBER})(?=$|[.,;!?)])|(?:zou|zal|moet|kan) (?:\p{L}+ ){0,3}?(${NUMBER}) zijn|volgens (?:mij|haarzelf|hemzelf|mama|school|moeder|vader) (${NUMBER})(?=$|[.,;)!?])|(?<=(?:^|[.,(\n] ?))(1\d|2\d|elf|twaalf|\p{L}{3,5}tien),? (?:zegt (?:hij|ze|zij|ie)|naar eigen zeggen|geloof ik|denk ik|volgens mij|dacht ik|schat ik|gok ik))`,
  'dgiu',
);

/** "op haar zestiende", "op zijn 12e", "dertiende verjaardag". */
export const ORDINAL = new RegExp(
  String.raw`(?<!\p{L})(?:op|sinds|vanaf|voor|vóór|na|rond|tot|tegen) (?:haar|zijn|z'n|d'r|hun|mijn) ((?:[1-9]\d?(?:ste|de|e)|(?:${numberWordPattern})(?:ste|de)|achtste|derde|negende))(?! (?:school|huwelijk|plek|poging|kans|keer|gezin|adres|kind|dag|week|jaar|zitting|verzoek))(?!\p{L})`,
  'dgiu',
);
export const BIRTHDAY = new RegExp(
  String.raw`(?<![\p{L}\d])((?:[1-9]\d?(?:ste|de|e)|(?:${numberWordPattern})(?:ste|de)|achtste|eerste|derde|negende)) verjaardag`,
  'dgiu',
);

/** "drie kinderen (12-9-4)": of two it would be a band. */
export const DASHED_ROW = new RegExp(
  String.raw`(?<=(?:kind\p{L}*|kids|dochters|zoons|zonen|meisjes|jongens|broers|zussen)[^.!?(\n]{0,12})\((${NUMBER})[-,](${NUMBER})[-,](${NUMBER})(?:[-,](${NUMBER}))?\)`,
  'dgiu',
);

/** "Ola en Kuba, vier en acht", "…, 7)". Groups: the word in front, the numbers. */
export const PAIR = new RegExp(
  String.raw`(?<=(\p{L}{2,})), (?:(${NUMBER}) (?:en|&|resp\.|respectievelijk|of) (?:ruim |bijna |net )?(${NUMBER})(?![\p{L}\d%]|[.,:/-]\d)(?! (?:uur|km|keer|euro|personen|gemeenten|kinderen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))|(${NUMBER})(?=\)))`,
  'dgu',
);

/** "…, 19, ze …": between commas. Groups: the word in front, the number. */
export const BETWEEN_COMMAS = new RegExp(String.raw`(?<=(\p{L}{2,})), (${NUMBER}), (?=\p{Ll})`, 'dgu');

/** "m/15", "(v15)", "15 m". */
export const SEXED =
  /(?<=^|[(,:\n] ?|\p{L} )(?:[mvMV♂♀] ?[/.,-]? ?([1-9]\d?)|([1-9]\d?) ?[/,-] ?[mvMV♂♀])(?=[\s),.;]|$)/dgu;
