/** Sentences in which somebody is named (`@`), whatever stands in front; by how the name comes into the sentence. */
export const frames: Readonly<Record<string, readonly string[]>> = {
  'behind an imperative': [
    'Bel @ even terug.', 'Mail @ voor de stukken.', 'Vraag @ om een reactie.', 'Stuur @ een berichtje.', 'App @ maar even.',
    'Laat @ dit nalezen.', 'Geef @ de ruimte.', 'Neem @ mee naar het overleg.', 'Houd @ op de hoogte.', 'Nodig @ ook uit.',
    'Spreek @ daar morgen op aan.', 'Informeer @ voor vrijdag.', 'Betrek @ erbij.', 'Zet @ in de cc.', 'Bedank @ namens ons.',
    'Help @ op weg.', 'Vergeet @ niet te bellen.', 'Wacht op @ voor je iets doet.', 'Overleg eerst met @ hierover.', 'Vraag het aan @.',
  ],
  'behind a conjunction or adverb': [
    'Zoals @ al schreef, is het klaar.', 'Omdat @ ziek is, schuift het op.', 'Als @ belt, verbind dan door.', 'Wanneer @ komt, gaan we samen.',
    'Toen @ binnenkwam, werd het stil.', 'Nadat @ had gebeld, kwam er rust.', 'Hoewel @ meewerkt, blijft het lastig.', 'Terwijl @ wachtte, ging de bel.',
    'Maar @ wil niet.', 'En @ zegt niets.', 'Ook @ was erbij.', 'Volgens @ klopt het niet.', 'Want @ weet het beter.', 'Dus @ blijft thuis.',
    'Sinds @ daar woont, gaat het beter.', 'Gisteren kwam @ langs.', 'Daarna vertrok @ weer.', 'Morgen spreekt @ de wethouder.', 'Vandaag belde @ twee keer.',
    'Helaas kon @ niet komen.', 'Alleen @ reageert niet.', 'Inmiddels heeft @ een plek.', 'Vooral @ heeft er last van.', 'Zodra @ terug is, horen jullie het.',
  ],
  'behind a preposition': [
    'Ik sprak met @ over de afspraak.', 'Dit komt van @ zelf.', 'We maken ons zorgen om @.', 'Er is een brief voor @ gekomen.', 'Het gaat over @.',
    'Zonder @ lukt het niet.', 'Door @ is het opgelost.', 'Tegen @ is niets gezegd.', 'Met @ gaat het goed.', 'Bij @ thuis is het onrustig.',
    'Namens @ vraag ik om uitstel.', 'Naast @ zat nog iemand.', 'Van @ hoorden we niets meer.', 'Aan @ is een brief gestuurd.', 'Dankzij @ is het rond.',
    'De afspraak met @ is verzet.', 'Een gesprek tussen @ en school.', 'Het plan van @ ligt klaar.',
  ],
  'before a verb': [
    '@ belde net.', '@ is weer thuis.', '@ heeft morgen een gesprek.', '@ wil niet naar school.', '@ komt later.', '@ weigert hulp.', '@ woont bij oma.',
    '@ gaf aan dat het niet lukt.', '@ liet niets horen.', '@ kwam te laat.', '@ verbleef een week elders.', '@ zou het uitzoeken.', '@ reageert niet op appjes.',
    '@ vertelde wat er speelt.', '@ durft niets te zeggen.', '@ schrok van de brief.', '@ blijkt al weken weg.', '@ ontkent alles.', '@ meldde zich af.', '@ verdient rust.',
  ],
  'behind a verb': [
    'Kent iemand @ van vroeger?', 'Heeft @ al gereageerd?', 'Is @ er ook?', 'Wil @ meedoen?', 'Kan @ dit oppakken?', 'Zou @ dat weten?', 'Weet @ hiervan?',
    'Ik zag @ bij de balie.', 'We hebben @ gesproken.', 'Ik heb @ gebeld.', 'Ze hebben @ weggestuurd.', 'Kunnen jullie @ helpen?', 'Hebben jullie @ gesproken?',
    'Wie kent @?', 'Waar is @ nu?', 'Hoe gaat het met @?', 'Dat zei @ ook.', 'Toch blijft @ bellen.', 'Mag @ mee?', 'Moet @ daarbij zijn?',
  ],
  'with a role or a relative': [
    'Collega @ neemt het over.', 'Mijn collega @ belt je.', 'Jeugdzorgwerker @ was erbij.', 'Moeder @ is verhuisd.', 'Haar zoon @ zit thuis.', 'Het meisje, @, huilde.',
    'De oudste (@) is weg.', '@, haar vriend, was boos.', '@, de moeder, belde.', '@ (leerplicht) sluit aan.', '@ van het wijkteam belt.', '@ en haar moeder kwamen.',
    'mevrouw @ heeft gebeld', 'dhr. @ was er niet', 'De voogd heet @.', 'Een zekere @ belde.', 'broertje @ gaat wel', 'aldus @.',
  ],
  'possessive, vocative, sign-off': [
    "De moeder van @ belde.", 'Het huis van @ is leeg.', '@ haar broer is weg.', '@ zijn vader zit vast.', 'Beste @,\nKun je dit doen?', 'Hoi @, hoe gaat het?',
    '@, kun jij bellen?', '@, wil je dit nakijken?', 'Dank @!', 'Bedankt @, top.', 'Kun jij dit doen, @?', 'Groeten, @', 'Alvast dank,\n@', 'Met vriendelijke groet,\n\n@', 'Hartelijke groet @',
  ],
  'lists, labels and brackets': [
    '- @: verzuimt veel', '1. @ bellen', '* @ gesproken', 'Aanwezig: @, voorzitter', 'Naam: @', 'Actie: @', 'Kinderen: @ en een baby', 'Besproken met: @', 'Verslag: @',
    'Het kind (@) slaapt slecht.', 'Twee kinderen: @ en nog een.', 'Actie ligt bij @', '@: "ik wil niet"', 'Onderwerp: gesprek met @', 'Re: @', 'cc @',
  ],
  'quotes and reported speech': [
    '"@ sloeg mij", zei hij.', 'Hij zei: "@ is weg."', 'Ze riep: @ moet komen!', "'Dat was @', zegt ze.", 'Volgens moeder is @ veranderd.', 'School zegt dat @ vaak ontbreekt.',
    'Ik hoorde dat @ weg is.', 'Klopt het dat @ is opgepakt?', 'Oma denkt dat @ liegt.', 'Men zegt dat @ er zit.',
  ],
  'telegram style': [
    'gesprek @ verzet', 'Huisbezoek @ gepland.', 'Terugkoppeling @ volgt.', 'Casus @ besproken.', 'Zorgen om @.', '@ gesproken, gaat ok.', '@ weg sinds maandag.', 'Dossier @ compleet?', 'Nog niets van @ gehoord.',
  ],
};

/** The same in the lower case of a chat. */
export const lowerFrames: readonly string[] = [
  'bel @ even', 'heb @ gebeld', 'ik sprak @ net', '@ is weer weg', '@ belde net', 'vraag het aan @', 'met @ gaat het niet goed', 'moeder van @ belt', '@ en zn moeder', 'broertje @ zit thuis',
  'weet iemand waar @ is', 'heeft @ al gereageerd', 'ik zag @ bij de balie', 'hoi @', 'groetjes @', 'mevr @ belde', '@ zegt niks', 'ook @ was erbij', 'volgens @ niet', 'gesprek met @ gehad',
];
