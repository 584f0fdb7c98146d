import { type FindingKind } from '../finding.ts';

export type Language = 'nl' | 'en';

const SENTENCES: Readonly<Record<FindingKind, Readonly<Record<Language, string>>>> = {
  person: {
    nl: 'Een naam wijst naar één persoon. Schrijf bijvoorbeeld [kind] of [moeder].',
    en: 'A name points to one person. Write for instance [child] or [mother].',
  },
  bsn: {
    nl: 'Een burgerservicenummer hoort bij één persoon. Laat het weg.',
    en: 'A citizen service number belongs to one person. Leave it out.',
  },
  address: {
    nl: 'Een adres wijst naar één woning. Schrijf alleen wat voor woning het is.',
    en: 'An address points to one home. Write only what kind of home it is.',
  },
  postcode: {
    nl: 'Bij een postcode horen maar een paar woningen. Laat hem weg.',
    en: 'Only a few homes share a postcode. Leave it out.',
  },
  phone: {
    nl: 'Een telefoonnummer hoort bij één persoon. Laat het weg.',
    en: 'A telephone number belongs to one person. Leave it out.',
  },
  email: {
    nl: 'Een e-mailadres wijst naar één persoon. Laat het weg.',
    en: 'An e-mail address points to one person. Leave it out.',
  },
  url: {
    nl: 'Deze link kan naar een persoon of een plek leiden. Beschrijf wat er te zien is.',
    en: 'This link may lead to a person or a place. Describe what it shows.',
  },
  handle: {
    nl: 'Met een accountnaam is iemand zo gevonden. Schrijf alleen om welk soort account het gaat.',
    en: 'An account name makes somebody easy to find. Write only what kind of account it is.',
  },
  plate: {
    nl: 'Een kenteken leidt naar de eigenaar. Schrijf [voertuig].',
    en: 'A licence plate leads to the owner. Write [vehicle].',
  },
  iban: {
    nl: 'Een rekeningnummer hoort bij één persoon. Laat het weg.',
    en: 'A bank account belongs to one person. Leave it out.',
  },
  birthdate: {
    nl: 'Een geboortedatum past op weinig mensen. Schrijf een leeftijdsgroep, zoals 12-15 jaar.',
    en: 'A date of birth fits few people. Write an age group, such as 12-15 years.',
  },
  casenumber: {
    nl: 'Met een dossiernummer is de zaak terug te vinden. Laat het weg.',
    en: 'A file number leads back to the case. Leave it out.',
  },
  gps: {
    nl: 'Coördinaten wijzen één plek aan. Schrijf wat voor plek het is.',
    en: 'Coordinates point to one spot. Write what kind of place it is.',
  },
  document: {
    nl: 'Een documentnummer hoort bij één persoon. Schrijf alleen om welk soort document het gaat.',
    en: 'A document number belongs to one person. Write only what kind of document it is.',
  },
  vnumber: {
    nl: 'Een V-nummer of A-nummer hoort bij één persoon. Laat het weg.',
    en: 'A V-number or A-number belongs to one person. Leave it out.',
  },
  professional: {
    nl: 'De naam van een collega verraadt vaak de gemeente. Schrijf de functie.',
    en: "A colleague's name often gives away the municipality. Write the role.",
  },
  date: {
    nl: 'Met een precieze datum is een gebeurtenis terug te vinden. Schrijf een maand of seizoen.',
    en: 'An exact date makes an event easy to find. Write a month or a season.',
  },
  age: {
    nl: 'Een precieze leeftijd maakt iemand eerder herkenbaar. Schrijf een leeftijdsgroep.',
    en: 'An exact age makes somebody easier to recognise. Write an age group.',
  },
  place: {
    nl: 'In een plaats of wijk kennen mensen elkaar. Schrijf bijvoorbeeld een kleine gemeente.',
    en: 'In a town or neighbourhood people know each other. Write for instance a small municipality.',
  },
  school: {
    nl: 'De naam van een school maakt een kind vindbaar. Schrijf het soort onderwijs.',
    en: 'The name of a school makes a child easy to find. Write the type of education.',
  },
  institution: {
    nl: 'De naam van een instelling maakt iemand vindbaar. Schrijf het soort instelling.',
    en: 'The name of an institution makes somebody easy to find. Write the type of institution.',
  },
  kvk: {
    nl: 'Een KvK-nummer leidt naar de ondernemer. Schrijf het soort bedrijf.',
    en: 'A business number leads to the owner. Write the type of business.',
  },
  ethnicity: {
    nl: 'Afkomst of geloof zegt niets over wat iemand nodig heeft. Laat het weg en beschrijf gedrag of behoefte.',
    en: 'Descent or belief does not say what somebody needs. Leave it out and describe behaviour or need.',
  },
  quasi: {
    nl: 'Dit past misschien maar op één persoon of gezin. Schrijf het ruimer of laat het weg.',
    en: 'This may fit only one person or family. Write it more broadly or leave it out.',
  },
};

/** One plain sentence: why this kind makes somebody recognisable, and what to write. */
export function explain(kind: FindingKind, language: Language): string {
  return SENTENCES[kind][language];
}
