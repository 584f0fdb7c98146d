import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withTree } from './tree.mjs';
import { checkWords } from './words.mjs';

const foundIn = (files) => withTree(files, (root) => checkWords(root).found.map(({ file, line }) => `${file}:${line}`));

const PLANTED = [
  ['contract/src/people.ts', 'export const member = z.object({ countryOfBirth: z.string() });'],
  ['contract/src/people.ts', 'export const member = z.object({ origin: z.string() });'],
  ['contract/src/cases.ts', "export const tag = z.enum(['nationaliteitswissel', 'ronselen']);"],
  ['contract/src/cases.ts', "export type Trait = 'RACE' | 'AGE';"],
  ['backend/src/members/member.entity.ts', "@Column({ name: 'religious_group' }) group!: string;"],
  ['backend/src/members/member.service.ts', 'const geboorteLand = geboorteland;'],
  ['backend/src/migrations/0001-start.ts', "await runner.query('alter table member add column ethnicity_code text');"],
  ['backend/src/migrations/0002-groups.ts', "await runner.query('alter table member add column herkomst text');"],
  ['backend/src/demo/cases.ts', "export const text = 'Een meisje van Marokkaanse afkomst';"],
  ['frontend/src/i18n/nl.json', '{ "member.nationality": "Nationaliteit" }'],
  ['frontend/src/i18n/nl.ts', "export const nl = { 'member.belief': 'Geloof' };"],
  ['frontend/src/features/network/page.tsx', 'const label = member.etniciteit;'],
  ['docs/words.md', 'The member has a nationality.'],
  ['docs/words.md', 'Godsdienst staat in het profiel.'],
  ['README.md', 'Filter op religie, en op huidskleur.'],
  ['frontend/src/i18n/nl.ts', "'member.none': 'Geen nationaliteit gekozen',"],
  ['backend/src/demo/conversations.ts', "'Zij hechten aan hun geloof.'"],
  ['docs/guide.md', 'This is not hard. The form asks for the nationality.'],
  ['backend/src/members/member.service.ts', '/** The nationality of a member. */'],
  ['e2e/cases.spec.ts', "await page.fill('Een Syriër van zestien');"],
];

for (const [file, text] of PLANTED) {
  test(`is found in ${file}: ${text}`, () => {
    assert.deepEqual([...new Set(foundIn({ [file]: `// first line\n${text}\n` }))], [`${file}:2`]);
  });
}

const HARMLESS = [
  [
    'backend/src/kernel/same-origin.ts',
    'if (request.headers.origin !== settings.origin) throw new Refusal(); // cross-origin',
  ],
  ['contract/src/problems.ts', "'origin-refused': 'The Origin header names another site.'"],
  [
    'contract/src/organisations.ts',
    "export const kinds = ['nationale-politie', 'landelijk expertisecentrum', 'international'];",
  ],
  [
    'backend/src/demo/organisations.ts',
    "'Nationale Politie', 'Nationaal Rapporteur', 'landelijk', 'Christiaan', 'Romano'",
  ],
  [
    'docs/architecture.md',
    'A race between two writers; a pool of connections; polished; trace; embrace; oorsprong van de fout.',
  ],
  ['frontend/src/features/cases/page.tsx', 'const [first] = await Promise.race([a, b]); // traces'],
  ['backend/src/demo/conversations.ts', "'Geloof de jongere en zeg dat ook.'"],
  ['docs/privacy.md', '<!-- words-allowed: says what is not kept -->\nNo nationality, no religion.'],
  ['docs/words.md', 'Van een lid houden we geen nationaliteit, afkomst\nof religie bij.'],
  ['backend/src/members/member.entity.ts', '/** No birth date and no nationality has a place here. */'],
  ['contract/src/anonymity/people.ts', "export const words = ['Marokkaans', 'moslim'];"],
  ['backend/src/house-rules/words.spec.ts', "expect(columns).not.toContain('nationality');"],
];

for (const [file, text] of HARMLESS) {
  test(`is left alone in ${file}: ${text}`, () => assert.deepEqual(foundIn({ [file]: text }), []));
}

test('a file name counts too', () => {
  assert.deepEqual(foundIn({ 'frontend/src/features/network/nationality-field.tsx': 'export const x = 1;' }), [
    'frontend/src/features/network/nationality-field.tsx:0',
  ]);
});

test('a reason is asked for', () => {
  assert.deepEqual(foundIn({ 'docs/privacy.md': 'The nationality. <!-- words-allowed: -->' }).length, 1);
});
