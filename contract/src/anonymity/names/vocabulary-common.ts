const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that never are a name by themselves, however they are written; many are missing from a dictionary. */
export const neverNames = set(`
  ik jij je hij zij ze wij we jullie u het de een en of maar want dus als dan dat die dit deze er hier daar waar wie wat welke welk hoe waarom wanneer hoeveel niet geen wel ook nog al te om aan af bij door in met na naar
  op over per sinds tot uit van voor zonder onder tegen tussen binnen buiten boven achter naast vanaf vanuit volgens wegens tijdens mijn m'n zijn z'n haar hun ons onze jouw uw eigen iemand niemand iedereen alles iets niets
  ja nee nou zo toen nu straks morgen gisteren vandaag gister eergisteren overmorgen vanavond vanmiddag vanochtend vannacht gisteravond gistermiddag gisterochtend graag dank bedankt sorry hoi hallo ha dag beste geachte
  januari februari maart april mei juni juli augustus september oktober november december  feb mrt apr jun jul aug sep sept okt nov dec maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
  kerst kerstmis pasen pinksteren hemelvaart sinterklaas koningsdag bevrijdingsdag suikerfeest offerfeest ramadan ramadhan carnaval advent driekoningen oud nieuw valentijnsdag moederdag vaderdag halloween eid holi divali diwali
  kerstvakantie herfstvakantie meivakantie zomervakantie voorjaarsvakantie allerheiligen
  eerste tweede derde vierde vijfde zesde zevende achtste negende tiende laatste een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig
  nederland nederlands nederlandse nederlander nederlanders europa europees europese duitsland belgie frankrijk spanje italie polen roemenie bulgarije hongarije turkije marokko syrie eritrea ethiopie somalie
  oekraine servie kroatie bosnie kosovo albanie macedonie noord-macedonie montenegro slowakije slovenie tsjechie griekenland portugal engeland ierland schotland amerika afrika azie china india pakistan irak iran
  afghanistan suriname aruba curacao bonaire indonesie rusland egypte libanon nigeria ghana guinee gambia senegal zweden noorwegen denemarken finland zwitserland oostenrijk moldavie algerije tunesie libie joegoslavie
  engels engelse duits duitse  franse spaans spaanse italiaans italiaanse belgisch belgische vlaams vlaamse fries friese zeeuws zeeuwse limburgs limburgse brabants brabantse twents twentse gronings groningse drents drentse
  inbreng casus casussen vraag vragen antwoord verslag notulen agenda agendapunt actiepunt actielijst bijlage pagina punt onderwerp betreft datum naam voornaam voornamen achternaam adres bsn telefoon tel mail email
  geboren geb gezag school opmerking bijzonderheden jeugdige contact verblijft let voogd dossier dossiernummer zaak zaaknummer update vervolg achtergrond situatie situatieschets aanleiding advies besluit conclusie mededelingen rondvraag
  moeder vader ouders kind kinderen gezin familie broer broers zus zussen zoon dochter opa oma tante oom neef nicht buurvrouw buurman man vrouw jongen meisje client cliente leerling jongere jongeren mevrouw meneer
  ome mama papa stiefvader stiefmoeder fam dhr mw mevr mr dr drs gr grt mvg groet groeten groetjes juf meester collega wijkagent agent politie gemeente burgemeester wethouder leerplicht leerplichtambtenaar huisarts
  kenteken postcode straat huisnummer nummer rekening iban kvk pv aangifte melding meldingen zorgmelding huisbezoek intervisie casusbespreking bespreken bespreking terugkoppeling terugblik presentatie evaluatie overleg
  extra besluitvorming vaste welkom opening sluiting pauze lunch inloop workshops workshop rechter rechtbank officier minister staatssecretaris kamer kabinet tweede rijk provincie
  via ivm tav tbv mbt obv svp aub ff ffe effe ie ze'm 'm hm hmm oke ok okee okay top super ps nb fyi btw lol omg haha hahaha hee hey yo hé tja ach och oh ah eh uh oeps pff jemig jeetje gelukkig helaas
  god allah jezus christus boeddha heer koning koningin  prinses wethouders zuid noord oost west noorden zuiden oosten westen centrum
  gebruiker account wachtwoord pincode link url website site app teams zoom excel word outlook powerpoint chrome edge firefox safari windows android iphone ipad apple google microsoft meta
  facebook instagram insta snapchat snap tiktok whatsapp telegram signal discord roblox youtube twitter twitch linkedin messenger marktplaats vinted tikkie paypal bunq rabobank ing abn knab revolut netflix spotify
  fortnite minecraft playstation xbox airbnb booking uber thuisbezorgd bol bol.com amazon temu shein primark action lidl aldi jumbo  heijn hema kruidvat gamma ikea mediamarkt
  audi bmw mercedes volkswagen vw golf polo passat opel astra corsa ford fiesta focus transit renault clio peugeot citroen berlingo fiat punto seat ibiza skoda octavia volvo toyota yaris mazda nissan honda suzuki kia hyundai
  mitsubishi tesla vespa scooter porsche vito sprinter caddy transporter touran tiguan dacia iveco fatbike canta mini jeep
  xtc ghb lsd mdma coke wiet hasj covid corona autisme adhd add pdd-nos odd lvb ptss
  zuid-holland noord-holland gelderland overijssel flevoland drenthe friesland fryslan zeeland noord-brabant brabant limburg oost-nederland noord-nederland zuid-nederland west-nederland
  artikel artikelen versie hoofdstuk boek deel paragraaf  maximaal circa categorie niveau team kanaal map bestand bestanden stap fase ronde zitting week
  nieuwsuur ajax feyenoord psv az vitesse eredivisie jaarbeurs ahoy arena ziggo kpn odido vodafone mentimeter menti  padlet eventbrite slido kahoot trello doodle datumprikker copilot chatgpt gemini openai wetransfer dropbox
  surfdrive notion slack asana canva figma wikipedia wikileaks siilo threema webex skype jitsi google-drive gmail hotmail icloud photoshop acrobat adobe linux java python oracle sap salesforce afas exact excel-lijst
  augeo regioplan verwey-jonker oberon berenschot kpmg deloitte panteia significant twynstra verdonck andersson vngconnect platform31 divosa sociaalwerk ingrado kenniscentrum kennisplatform kohnstamm rand ecorys vilans alzheimer
  maslow freud  kafka einstein bowlby kohlberg babel pandora sisyphus sisyfus salomo  salomon columbus pavlov murphy machiavelli darwin marx plato socrates aristoteles shakespeare rembrandt  mondriaan picasso mozart
  beethoven bach cruijff verstappen kuifje asterix pippi mickey disney lego duplo barbie pokemon ikea-kast thorbecke erasmus spinoza multatuli vondel haviltex urgenda benthem kelderluik lindenbaum scrum agile kanban prince2 lean
  rijkswaterstaat prorail staatsbosbeheer ns arriva connexxion qbuzz gvb ret htm schiphol postnl dhl ups fedex eneco vattenfall essent vitens dunea stedin enexis liander ymere vestia vesta woonzorg portaal mitros
  you your she he her his they them could would please asap the and for with from this that have has are were not can  my me our us who what when why how there here some any but hello hi dear
  human trafficking safety child children family home best practice practices trends talk triple control finance marketing communicatie ict hr it inkoop facilitair
  tigrinya dari pashto pasjtoe farsi papiaments papiamento sranan tamazight urdu hindi swahili amhaars kurmanji sorani mandarijn kantonees romanes sarnami fins deens zweeds noors latijn hebreeuws
  jeugd financien onderwijs wonen veiligheid ruimte sport cultuur verkeer economie werk inkomen duurzaamheid klimaat participatie welzijn vergunningen toezicht handhaving preventie zorg leefbaarheid bestuur middelen
  personeel privacy recht openbare orde ondermijning mensenhandel mobiliteit inburgering integratie armoede schulden burgerzaken communicatie juridisch juridische stadsbeheer wijkbeheer griffie college raad commissie
  prinsjesdag suggesties suggestie boa's jongerenraad atrium foyer reminder slides zomer herfst 
  avonds ochtends middags nachts morgens zomers  maandags dinsdags woensdags donderdags vrijdags zaterdags zondags ich
  langs sonder allemaal alemaal allen iedereen daarin daarop daaraan daarbij daarvan daarvoor hierin hierop hieraan hierbij subject oooh ooh hihi jaaa jaa neee nee joh kopieen scans
  rolnummer inschrijfadres verblijfadres zorgnummer dossiervorming effen segt seg wone hebbe gane kunne
  doc parketnr zaaknr casusnr dossiernr bsn-nr contractnr patientnr
  ctrl alt enter esc shift pdf jpg jpeg png docx doc xlsx pptx mp4 mp3 zip msg eml fwd fw vapes vape
  bibob damocles   salduz awb avg wgs wmo wvggz wzd bw sr sv opiumwet wet
`);

/** National partners, networks, systems and laws. Phrases of several words are written with spaces. */
export const partnerPhrases: readonly string[] = `
albert heijn|hart van nederland|global talk|triple p|europese commissie|week tegen kindermishandeling|verwey-jonker instituut|monitor sociaal domein|opsporing verzocht|veilig thuis|leger des heils|raad voor de kinderbescherming|slachtofferhulp nederland|zorg en veiligheidshuis|zorg- en veiligheidshuis|zorg en veiligheid|openbaar ministerie|nationale politie
koninklijke marechaussee|dienst terugkeer en vertrek|nederlandse arbeidsinspectie|inspectie van het onderwijs|inspectie gezondheidszorg en jeugd|landelijk platform|strategisch beraad|tactisch beraad
strategisch overleg|tactisch overleg|tactisch beraad|rode kruis|rode draad|sociale verzekeringsbank|dienst uitvoering onderwijs|samen veilig|jeugdbescherming west|jeugdbescherming noord|jeugdbescherming gelderland
jeugdbescherming brabant|william schrikker|william schrikker stichting|autoriteit persoonsgegevens|raad van state|hoge raad|centrale raad van beroep|europees hof|europese unie|raad van europa|verenigde naties
huis van de stad|save the children|defence for children|fier fryslan|moviera|de kindertelefoon|kindertelefoon|nationaal rapporteur|nationale ombudsman|bureau halt|bureau jeugdzorg|movisie|pharos|pretty woman
wet van meden en perzen|meden en perzen|joost mag weten|jan met de pet|jan en alleman|jan modaal|jan publiek|jan rap|jan doedel|jip en janneke|jip- en janneketaal|jip-en-janneketaal|jip-en-janneke|jip-en-janneketaal|pietje precies
pietje bell|piet snot|oom agent|vadertje staat|moeder natuur|vader staat|moeder aarde|tante pos|malle pietje|hansje in de kelder|jan klaassen|jantje beton|een jantje van leiden|jantje van leiden|hendrik ido ambacht|vrouwe justitia|vrouw holle|zwarte piet
sint maarten|sint-maarten|sint nicolaas|sint juttemis|sint-juttemis|sinte maarten|sint jansdag|sint jan|sint joris|sint en kerst|sint en piet|dikke van dale|van dale|van gogh|anne frank|sherlock holmes|robin hood|ot en sien|big brother|david en goliath|adam en eva|romeo en julia|max havelaar|holle bolle gijs|barbertje moet hangen
wet bibob|wet victoria|wet damocles|wet mulder|wet kosmin|verdrag van lanzarote|verdrag van istanbul|verdrag van straatsburg|verdrag van palermo|haagse kinderontvoeringsverdrag|haags kinderontvoeringsverdrag
haags kinderbeschermingsverdrag|verdrag van dublin|dublin|dublinverordening|akkoord van schengen|schengen|conventie van geneve|verdrag van geneve|lanzarote|palermo protocol|palermoprotocol|protocol van palermo|brussel ii|brussel iibis|brussel iiter|haagse|den haag vindt|haagse kringen|brussel wil|wet dwang|wet zorg
tweede kamer|eerste kamer|ministerie van|commissie de winter|commissie samson|top x|top 600|top 400|goede vrijdag|nieuwe jaar|oud en nieuw|witte donderdag|tweede kerstdag|eerste kerstdag|eerste paasdag|tweede paasdag|dag van de leerplicht
centrum voor criminaliteitspreventie en veiligheid|vereniging van nederlandse gemeenten|centraal orgaan opvang asielzoekers|immigratie- en naturalisatiedienst|kamer van koophandel|nederlands jeugdinstituut|centrum voor jeugd en gezin
kind en gezin|jeugd en gezin|werk en inkomen|boek van bw|de opvoedlijn|de luisterlijn|luisterlijn|meld misdaad anoniem|aanpak uitbuiting roma kinderen|national rapporteur|signs of safety|familie groepsplan|lego serious play|plan b|plan a
`
  .trim()
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter(Boolean);

/** Partners and systems of one word. */
export const partners = set(`
  netwerkplein webdossier ccv vng riec liec halt comensha ggd uwv coa ind svb mee duo rdw cjib om zsm avim nidos fier moviera movisie brp rni bkr ggz cjg ggzs politie marechaussee interpol europol frontex unicef
  jenv vws ocw szw bzk ezk rvdk jeugdwet leerplichtwet gemeentewet opiumwet woningwet huisvestingswet archiefwet politiewet wegenverkeerswet vreemdelingenwet participatiewet belastingdienst arbeidsinspectie reclassering
  slachtofferhulp kinderombudsman jeugdbescherming jeugdzorg jeugdreclassering toeslagen dienst kredietbank inspectie fiod cahrom ecli kamerstuk kamerbrief handelingen staatscourant staatsblad rechtspraak nji trimbos nibud knvb anwb nos rtl avrotros bnr
  suite mens centraal parnassia lumens topdesk sharepoint onedrive microsoft teams jira mijnoverheid digid eherkenning overheid.nl zivver filecap ketenkaart mozard decos djuma vecozo
`);

/** After these, one letter or a number stands for somebody unnamed: "jongere A", "cliënt B". */
export const placeholders = set(`
  jongere jongeren kind kinderen client cliente clienten gezin gezinnen familie persoon jongen meisje moeder vader broer zus leerling verdachte slachtoffer casus zaak bijlage optie plan groep team wijk variant scenario school gemeente
  bewoner partij getuige ouder partner voogd adres locatie pand woning deel fase stap kolom rij tabel categorie type niveau blok hal gebouw ingang perron lijn klas zaal kamer route artikel lid onder sub letter volwassene man vrouw minderjarige
  betrokkene mevrouw meneer x organisatie regio workshop vitamine hepatitis
`);
