/**
 * What the platform never keeps about people: ethnicity, nationality, origin, religion. This list is the only place
 * where the words stand; the check looks for them in what becomes a field, a choice, a label, an example or a promise.
 *
 * Words are compared in lower case after `countryOfBirth` and `country_of_birth` were both taken apart into
 * "country of birth". A `*` stands for the rest of a word, so that compounds count too. Left out on purpose are words
 * that mostly mean something else here: oorsprong, national, nationale politie, landelijk, Nederlands, roots, pools, polish.
 */
const list = (text) => text.trim().split(/\s*,\s*/);

const ETHNICITY = list(`
  ethnic*, etnic*, etnisch*, racial*, rassen*, skin color, skin colour, huidskleur*, huidkleur*, allochto*, autochto*,
  migratieachtergrond*, migration background, migrant*, immigrant*, niet westers*, non western, minority group*,
  bevolkingsgroep*
`);

const NATIONALITY = list(`
  nationalit*, citizenship*, staatsburgerschap*, passport country, paspoortland
`);

const ORIGIN = list(`
  country of origin, land van herkomst, herkomstland*, land van oorsprong, national origin, place of origin,
  country of birth, birth country, birthcountry, geboorteland*, place of birth, birth place, birthplace,
  geboorteplaats*, afkomst*, afstamming*, ancestry, mother tongue, native language, moedertaal*
`);

const RELIGION = list(`
  religion*, religious*, religie*, religieu*, godsdienst*, geloofsovertuiging*, geloofsgemeenschap*, het geloof,
  hun geloof, zijn geloof, haar geloof, ander geloof, gelovig*, levensovertuiging*, church, kerkgenootschap*, mosque*,
  moskee*, synagog*, muslim*, moslim*, islam*, christelijk*, katholiek*, catholic*, protestant*, gereformeerd*, joods*,
  jewish, hindoe*, hindu*, boeddhis*, buddhis*, sikh*
`);

/** As they creep into examples. */
const PEOPLES = list(`
  marokk*, morocc*, turks, turkse, turkish, surinaam*, suriname*, antillia*, antillean*, kaapverd*, roemeen*, romanian*,
  bulgaar*, bulgarian*, hongaar*, hungarian*, poolse, albanees, albanese, albanian*, syrisch*, syrier*, syrian*,
  afghaan*, afghan*, irakees, iraakse, iraqi*, iraans*, iranian*, eritre*, somali*, nigeria*, vietnames*, vietnamees,
  sinti, zigeuner*, gypsy, gypsies
`);

export const EVERYWHERE = [...ETHNICITY, ...NATIONALITY, ...ORIGIN, ...RELIGION, ...PEOPLES];

/** Words with a harmless second meaning in prose; in a schema, an entity or a migration they would be a field about people. */
export const IN_SCHEMA = list(`
  origin, origins, race, races, ras, herkomst*, oorsprong*, descent, heritage, tribe*, clan*, faith, belief*, geloof*,
  creed, kerk*, denominat*, passport*, paspoort*, migration status, verblijfsstatus*, residence permit*,
  verblijfsvergunning*
`);

/** What the check reads. The first list is searched for the words of `EVERYWHERE`, the second for both. */
export const READ = ['contract', 'backend', 'frontend', 'e2e', 'docs', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
export const SCHEMA = [
  'contract/src/**',
  'backend/src/**/*.entity.ts',
  'backend/src/migrations/**',
  'backend/src/demo/**',
  'frontend/src/i18n/**',
];

/** Places that may hold some words, each with its reason. Without `words` every word is allowed there. */
export const EXCEPTIONS = [
  {
    files: ['contract/src/anonymity/**'],
    reason: 'the guard has to know such words to take them out of a text',
  },
  {
    files: ['backend/src/house-rules/**', 'backend/src/demo/**/*.spec.ts'],
    reason: 'the tests look for such words where they must not be',
  },
  {
    files: [
      'contract/src/**/*.spec.ts',
      'contract/src/problems.ts',
      'contract/src/door*.ts',
      'contract/src/openapi.ts',
      'contract/src/health.ts',
    ],
    words: ['origin', 'origins'],
    reason: 'the HTTP header Origin, which an unsafe request must carry',
  },
  {
    files: ['frontend/src/i18n/**'],
    words: ['origin', 'origins', 'herkomst*', 'oorsprong*'],
    reason: 'the HTTP header, and where an article or a file comes from',
  },
  {
    files: ['backend/src/demo/**'],
    words: ['geloof*'],
    reason: 'the verb, as in "believe the child"; with "het" or "hun" before it the noun is still found',
  },
];
