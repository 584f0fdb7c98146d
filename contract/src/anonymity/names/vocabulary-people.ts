const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that are followed by a name and nothing else. */
export const titles = set(`
  hr mijnheer heren miss madame mister meneer mevrouw mevr mw mvr dhr heer fam familie gezin gezinnen broers gebroeders gebr zusters gezusters juffrouw weduwe wed mej mejuffrouw clan zigeunerfamilie
  pater zuster broeder sheikh hodja hadji don casus
`);

/** Relatives and others a case is about; often followed by their name. */
export const kin = set(`
  moeder moeders vader vaders mama papa mam pap ma pa ouders broer broers broertje broertjes zus zussen zusje zusjes zusters zoon zonen zoons zoontje zoontjes dochter dochters
  dochtertje dochtertjes kind kindje kinderen kindjes kids opa oma opoe opa's oma's oom ome ooms tante tantes nonkel neef neven nicht nichten nichtje nichtjes neefje neefjes stiefvader
  stiefmoeder stiefzoon stiefdochter stiefbroer stiefzus schoonmoeder schoonvader schoonzus schoonzusje schoonbroer schoonzoon schoondochter schoonouders zwager partner vriend vrienden
  vriendje vriendin vriendinnen vriendinnetje ex ex-man ex-vrouw ex-partner man vrouw echtgenoot echtgenote verloofde kleinzoon kleindochter kleinkind kleinkinderen pleegmoeder pleegvader pleegzoon pleegdochter pleegkind
  pleegouders tweeling tweelingbroer tweelingzus halfbroer halfzus halfbroertje halfzusje baby peuter kleuter puber tiener buurman buurvrouw buurmeisje buurjongen jongen jongens meisje meisjes meiske jochie jongetje
  jongere jongeren leerling leerlinge client cliente clienten verdachte verdachten slachtoffer slachtoffers getuige bewoner bewoonster huurder huurster verhuurder huisbaas pandeigenaar eigenaar kameraad maat maatje maten gast dame mevrouwtje knul
  loverboy pooier dealer ronselaar katvanger aanvoerder kopstuk leider hoofdverdachte stamhoudster stamhouder pupil minderjarige minderjarigen oudste middelste jongste kleine bonusvader bonusmoeder bonusdochter bonuszoon
  overgrootmoeder overgrootvader grootmoeder grootvader peetoom peettante meid gozer chauffeur verkoper klant patient bruid bruidegom familielid stiefpa stiefma schoonpa schoonma bonuspa bonusma pleegpa pleegma klasgenoot klasgenote
`);

/** Words that announce a name: "heet", "alias". */
export const naming = set(`
  heet heten heette heetten geheten genaamd genoemd noemt noemen noemde noemden noem noemend alias aka bijgenaamd bijnaam naam voornaam voornamen achternaam roepnaam meisjesnaam familienaam namen doopnaam
  schuilnaam geb jeugdige betrokkene betrokkenen betreft gezinshoofd achternamen hetende naampje kindnaam namelijk
`);

/** Roles at work; the name beside them is that of a professional. */
export const roles = set(`
  ovj hovj aovj ib'er ibers rc gz-psycholoog poh'er boa's gi'er pgb'er
  juf juffie juffen meester meesters collega collegae wijkagent wijkagente agent agente rechercheur leerplichtambtenaar jeugdbeschermer voogd gezinsvoogd advocaat advocate mr dokter dr huisarts arts schoolarts kinderarts mentor
  mentrix docent docente leraar lerares leerkracht directeur directrice schooldirecteur burgemeester wethouder tolk hulpverlener hulpverleenster consulent consulente regisseur casusregisseur procesregisseur ketenregisseur begeleider begeleidster
  contactpersoon coach jeugdconsulent jeugdwerker jongerenwerker straathoekwerker werker werkster gezinscoach gezinsbegeleider zorgcoordinator trajectbegeleider
  officier rechter kinderrechter raadsonderzoeker reclasseringswerker reclasseringsmedewerker verpleegkundige jeugdverpleegkundige psycholoog psychiater orthopedagoog gedragswetenschapper onderzoeker onderzoekster
  bewindvoerder bewindvoerster curator notaris deurwaarder ambtenaar beleidsmedewerker beleidsadviseur adviseur jurist juriste voorzitter voorzitster notulist secretaris projectleider teamleider teamleidster
  coordinator manager conrector rector decaan conciierge concierge koster pastor pastoor dominee ds imam voorganger trainer inspecteur toezichthouder boa handhaver marktmeester hoofdagent brigadier
  inspectrice griffier raadsman raadsvrouw drs prof ir ing stagiair stagiaire invaller opvolger voorganger leidinggevende pedagoog logopedist tandarts verloskundige apotheker hoofdinspecteur commissaris
  specialist zorgmakelaar woonconsulent klantmanager inkomensconsulent schuldhulpverlener poh wijkverpleegkundige wijkteammedewerker wijkcoach
`);

/** Words that greet a colleague. */
export const greetings = set(`
  hoi ha hallo hee hey hai heey hoihoi dag beste lieve geachte goedemorgen goeiemorgen goedemiddag goedenavond goedendag morgen moi moin yo dank bedankt dankje dankjewel dankjulliewel thanks thx top merci mooi fijn ok oke sorry
  goeiedag welkom hulde thnx tnx thx ty thanx succes sterkte gefeliciteerd proficiat dankjewel dankuwel hiya
`);

/** Words above one's own name at the end. */
export const closings = set(`
  groet groeten groetjes xx xxx groetje gr grt grtjes grtz grts groetn mvg vrgr hgr liefs hartelijks
`);

/** Labels of a mail or minutes that are followed by a colleague's name. */
export const workLabels = set(`
  inbreng inbrenger van aan cc bcc voorzitter notulen notulist aanwezig afwezig afgemeld presentatie toelichting contact contactpersoon regisseur casusregisseur actie eigenaar actiehouder behandelaar namens ondertekend
  spreker sprekers gespreksleider door lichten toelichten
`);

/** Where somebody works, after "van" or in brackets behind a name. */
export const workplaces = set(`
  leerplicht politie reclassering gi wijkteam jeugdteam burgerzaken gemeente school jeugdzorg jeugdbescherming ggd raad om rvdk vt halt coa ind ggz mee riec veiligheidshuis zorg handhaving woningcorporatie
  corporatie toezicht beleid juridisch juridische zaken werk inkomen veiligheid openbare orde administratie secretariaat kindertelefoon nidos comensha vng ccv svb uwv duo belastingdienst arbeidsinspectie slachtofferhulp
  jongerenwerk maatschappelijk cjg consultatiebureau marechaussee avim recherche parket rechtbank zsm jeugdreclassering wmo schuldhulp samenwerkingsverband platform netwerk kinderbescherming wijkagent collega intern begeleider
  leerplichtambtenaar buurtteam gebiedsteam toegang mentor juf ib'er boa gezinsvoogd
`);

/** Small words inside a name. */
export const particles = set(`
  van de den der het 't ten ter te op aan in uit la le el al ben bin ait ould oulad da di do dos das del della von zu zur zum af du des d' abu abd v vd v/d 's op't in't
  y e
`);
/** Of these, those that may begin a name in lower case. */
export const openingParticles = set(`van de den der el al ben bin ait oulad v vd v/d ten ter 't d'`);

/** Verbs of what people do; behind an opening word they speak for a name. */
export const personVerbs = set(`
  is was heeft had wil wilde zegt zei kan kon moet moest mag mocht gaat ging komt kwam woont woonde verblijft zit zat loopt liep werkt werkte belt belde mailt mailde appt appte vertelt vertelde vraagt vroeg krijgt kreeg
  weet wist denkt dacht vindt vond doet deed staat stond ligt lag slaapt sliep speelt speelde heet heette durft durfde ziet zag lijkt leek blijft bleef wordt werd zou zal geeft gaf neemt nam maakt maakte rijdt reed
  huilt huilde stuurt stuurde pakt pakte schreef schrijft noemt noemde verdween verdwijnt verhuist verhuisde verkoopt verkocht sloeg slaat dreigt dreigde weigert weigerde meldt meldde spreekt sprak volgt volgde
  zn z'n haar hun nooit nog zelf ook niet weer wel en hoort hoorde kent kende trouwt trouwde bedelt steelt stal vlucht vluchtte vertrok vertrekt neemt regelt regelde verzuimt haalt haalde brengt bracht
  loog liegt praat zwijgt tekent tekende betaalt betaalde heb hebben zijn
`);
