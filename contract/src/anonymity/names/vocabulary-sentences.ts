const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words a sentence often begins with; in front of a name they are no part of it. */
export const openers = set(`
  bel mail app sms vraag stuur laat geef neem houd hou nodig spreek informeer betrek zet bedank help vergeet wacht overleg zoals omdat als wanneer toen nadat voordat hoewel terwijl maar en ook volgens want dus sinds
  gisteren daarna morgen vandaag helaas alleen inmiddels vooral zodra met van voor door tegen zonder bij namens naast aan dankzij over na naar om onder tussen kent heeft is wil kan zou weet mag moet zal gaat komt was
  had kwam ging zei zegt doet deed staat zit ligt loopt werkt woont blijft toch dat dit wie waar hoe wat hebben kunnen willen mogen moeten zullen zijn waren hadden konden graag misschien wellicht straks nu weer eerst
  zelfs juist hopelijk gelukkig blijkbaar schijnbaar kennelijk vermoedelijk mogelijk soms nooit altijd vaak meestal onlangs laatst vanochtend vanmiddag vanavond pak haal breng ken zie zag kijk luister noem meld
  noteer verwijs begeleid bezoek steun feliciteer groet verzoek benader vertel waarschuw herinner attendeer zeg doe check plan regel bespreek bevestig verbind schakel koppel volg vind zoek wijs leg maak schrijf lees
  dankt klopt belt belde belden vroeg vroegen sprak spraken vond dacht denk denkt hoorde hoort intussen ondertussen sindsdien vervolgens daarnaast bovendien verder tevens eveneens eerder later destijds toentertijd
  opnieuw gesprek afspraak bericht reactie nieuws zorgen contact telefoontje mailtje appje huisbezoek terugkoppeling casus dossier besproken gesproken gebeld gemaild geappt doordat zodat indien mits tenzij totdat
  aldus wegens vanwege ondanks behalve inclusief richting betreffende inzake rond rondom vanaf sorry beste lieve geachte thanks dank bedankt goed prima mooi fijn oke even effe
`);

/** What one does with people by name: "bel Kevin", "vraag Els", "heb Sami gesproken". */
export const contactVerbs = set(`
  bel bellen bellend belde belden gebeld mail mailen mailde mailden gemaild app appen appte appten geappt vraag vragen vroeg vroegen gevraagd spreek spreken sprak spraken gesproken bedank bedanken bedankte bedankt
  informeer informeren geinformeerd bezoek bezoeken bezocht bezochten feliciteer feliciteren groet groeten help helpen hielp geholpen waarschuw waarschuwen gewaarschuwd benader benaderen benaderd ontmoet ontmoeten
  ontmoette begeleid begeleiden begeleidt begeleidde steun steunen verwelkom verwelkomen betrek betrekken betrokken overtuig overtuigen bereik bereiken bereikt bereikte terugbellen teruggebeld opgebeld geinterviewd ken kent
  kennen kende zag zagen gezien hoorde verzoek attendeer herinner tref treffen troost begroet onderzoeken aanspreken aangesproken aangehouden gearresteerd opgepakt verhoord gehoord bezig opgevangen meegenomen opgehaald weggestuurd geplaatst
  uithuisgeplaatst geschorst verwijderd mishandeld geslagen bedreigd gewaarschuwd doorverwezen aangemeld aanmelden ondersteunen ophalen oppakken vermist verliefd vervangt vervangen
`);

/** Weaker: done with people, but with things as well. */
export const handlingVerbs = set(`
  stuur sturen stuurde geef geven gaf laat laten liet neem nemen nam houd hou houden zet nodig vergeet vertrouw volg volgen haal halen haalde breng brengen bracht noem zie zien verwijs plaats plaatsen zoek zoeken vind
  vond mis missen verlies wijs mist pak pakken leer
`);

/** Between such a verb and the name: "kunnen jullie Els helpen". */
export const subjects = set(
  'ik je jij jullie we wij ze zij hij u iemand men even eens ook maar nog al toch dan net nu weer gisteren vandaag morgen vanmorgen vanmiddag',
);

/** Conjunctions and adverbs behind which the doer of a sentence stands. */
export const clauseOpeners = set(`
  als omdat zoals toen terwijl nadat voordat hoewel zodra totdat sinds doordat zodat indien mits tenzij dat of wanneer want dus maar ook alleen zelfs vooral waar volgens namens dankzij aldus
`);

/** Prepositions that often stand before people. */
export const sidePrepositions = set(
  `met van voor aan over om bij door tegen zonder naast tussen na op achter vanwege jegens onder naar`,
);

/** Of these, those that hardly ever stand before a thing with a name of its own. */
export const beside: ReadonlySet<string> = new Set(['met', 'om', 'zonder', 'tegen', 'naast', 'jegens', 'onder']);

/** What a note is about, with the name of somebody right behind it: "gesprek Els". */
export const matters = set(`
  gesprek afspraak huisbezoek terugkoppeling telefoontje mailtje appje brief overdracht intake rapport verslag dossier zaak zaken melding zitting verhoor bespreking casusbespreking kwestie nabespreking situatie bezoek
  aanhouding plaatsing begeleiding uithuisplaatsing afspraken gesprekken evaluatie stavaza beschikking zorgmelding zorgen aangifte signaal signalen kennismaking vervolggesprek casussen
`);

/** More of what people do; right behind a capitalised word they speak for a name. */
export const doings = set(`
  liet laat liep reageert reageerde schrok schrikt blijkt bleek ontkent ontkende verdient verdiende verbleef bekende bekent overlijdt overleed ontbreekt ontbrak mist miste verlaat verliet vergat vergeet antwoordt antwoordde
  belooft beloofde besloot beslist bezoekt bezocht bood biedt dwaalt dwaalde eet at drinkt dronk draagt droeg droomt erft gebruikt gebruikte gelooft geniet genoot gilt gilde gooit gooide groeit groeide groet hangt hing
  helpt hielp herkent herkende hoopt hoopte houdt hield klaagt klaagde knikt knikte koopt kocht kiest koos kreeg lacht lachte leent leende leest las leert leerde leeft leefde lijdt leed logeert logeerde luistert mailt
  merkt merkte mompelt moest nodigt onderneemt ontmoet ontmoette ontsnapt ontsnapte ontvangt ontving ontwijkt opent pleegt pleegde post postte probeert probeerde raakt raakte redt reist reisde rent rende roept riep ruikt
  schaamt schaamde schelde scheldt schold schreeuwt schreeuwde schuilt schudt snapt snapte snikt spijbelt spijbelde springt sprong stemt stemde steunt steunde stopt stopte stottert studeert stuit sterft stierf teert
  tekende toont toonde trekt trok treft trof twijfelt twijfelde valt viel vecht vocht verbergt verborg verbiedt verbreekt verdraagt verdwijnt vergezelt verklaart verklaarde verliest verloor vermoedt vermoedde verschijnt
  verscheen verstopt verstopte vertrouwt vertrouwde vervangt verving verwacht verwachtte verwijt verwondt verzamelt verzint verzon verzorgt verzorgde vliegt vloekt vluchtte voelt voelde voert voetbalt vreest vreesde vroeg
  waarschuwt waarschuwde wacht wachtte wandelt wast weent wenst werpt wijst wees wijzigt wint won zoekt zocht zorgt zorgde zwaait zwerft zwierf zweert zwoer schaatst sport danst zingt zong kookt kookte rookt rookte blowt dealt
  gebeld gesproken gezien bellen spreken weg thuis ziek zwanger opgepakt aangehouden overleden vermist spoorloos meldt trouwde scheidde scheidt verhuist bevalt beviel woonden wonen waren hadden kwamen gingen zaten zeiden kunnen
  willen moeten mogen weten geven nemen komen gaan bleven blijven sloot sluit haakt haakte deelt deelde verwees verwijst bespreekt besprak regelt checkt checkte plant plande noteert noteerde pakt pikt pikte ligt lag gokt bezit
  chat chatte filmt filmde snapt filmde post vraagt lijkt smeekt smeekte kruipt beet bijt krabt sliep slaapt ademt schopt schopte slikt slikte snijdt sneed weent erkent erkende
`);

/** Ordinary words that are well-known family names: with a capital inside a sentence they are somebody. */
export const wordSurnames = set(`
  mulder vermeer bakker visser smit kok prins zwart vos mol haan valk zwaan vogel wolf beer snoek baars koster kuiper kuipers slager timmerman schipper boer brouwer wever schouten meijer molenaar dekker post hoekstra kramer metselaar
  schilder schreuder snijder snijders dijk bos berg bosch brink bloem roos kool kroon keizer graaf jager ruiter bode draaier pronk bruin blauw grijs wit wild stam struik linde beek vliet haas konijn leeuw hengst veen
  spaan steen zand kamp kampen poort huizen nieuwenhuis bouwman boomgaard slot schaap stier buis bijl knoop kist kuijper ploeg plug rook schut schaaf spijker stoel stolk tol trommel vlam vlieger vonk hoogstraten pot
  vries jong jonge groot lange bruijn wilde winter rooij bie waal nijs goede gier ridder munnik man kruijf weerd waard wagenaar weever wielaard zoet zomer kuif lamp leest kwint knecht molen mus nagel noot paap pruim rademaker ridder rots sluiter spek staal stroop swart tuinman veer verver volder wijngaard zeeman zilver boers
`);
