import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

const css = readFileSync(decodeURIComponent(new URL('./tokens.css', import.meta.url).pathname), 'utf8');
const pairs = new Map(
  [...css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const basis = (name: string) => `--basis-color-${name}`;
const grounds = ['bg-document', 'bg-default', 'bg-subtle', 'bg-hover', 'bg-active'].map((name) =>
  basis(`default-${name}`),
);
const worlds = ['strategic', 'tactical', 'case', 'dossier'];
const statuses = ['info', 'positive', 'warning', 'negative'];

/** Text needs 4.5, marks, borders of controls and the focus ring 3. */
const textPairs: [string, string][] = [
  ...grounds.map((ground): [string, string] => [basis('default-color-default'), ground]),
  ...grounds.slice(0, 4).map((ground): [string, string] => [basis('default-color-subtle'), ground]),
  ...grounds.slice(0, 4).map((ground): [string, string] => [basis('action-2-color-default'), ground]),
  ...grounds.slice(0, 3).map((ground): [string, string] => [basis('negative-color-default'), ground]),
  ...['bg-default', 'bg-hover', 'bg-active'].map((ground): [string, string] => [
    basis('action-1-color-default'),
    basis(`action-1-${ground}`),
  ]),
  ...['bg-default', 'bg-hover'].map((ground): [string, string] => [
    basis('negative-inverse-color-default'),
    basis(`negative-inverse-${ground}`),
  ]),
  [basis('accent-color-default'), basis('accent-bg-default')],
  [basis('highlight-color-default'), basis('highlight-bg-default')],
  ...statuses.map((status): [string, string] => [basis(`${status}-color-default`), basis(`${status}-bg-default`)]),
  ...worlds.flatMap((world): [string, string][] => [
    [`--np-${world}-text`, `--np-${world}-surface`],
    [`--np-${world}-text`, basis('default-bg-default')],
    [`--np-${world}-on-mark`, `--np-${world}-mark`],
    [basis('default-color-default'), `--np-${world}-surface`],
  ]),
];
const markPairs: [string, string][] = [
  ...grounds.slice(0, 2).map((ground): [string, string] => [basis('default-border-default'), ground]),
  ...[...grounds, ...worlds.map((world) => `--np-${world}-surface`)].map((ground): [string, string] => [
    '--np-focus',
    ground,
  ]),
  ...statuses.map((status): [string, string] => [basis(`${status}-border-default`), basis(`${status}-bg-default`)]),
  ...['warning', 'negative'].map((status): [string, string] => [
    basis(`${status}-border-default`),
    basis('default-bg-default'),
  ]),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((hue): [string, string] => [`--np-glyph-${hue}`, basis('default-bg-subtle')]),
  ...worlds.flatMap((world): [string, string][] => [
    [`--np-${world}-mark`, `--np-${world}-surface`],
    ...grounds.slice(0, 4).map((ground): [string, string] => [`--np-${world}-mark`, ground]),
  ]),
];

const themes = ['light', 'dark'] as const;
test.each(themes)('%s: every text on its ground has 4.5, every mark, border and ring 3', (theme) => {
  const measure = ([front, back]: [string, string], least: number) => {
    const one = pairs.get(front)?.[theme];
    const other = pairs.get(back)?.[theme];
    if (!one || !other) return `${front} or ${back} is not in tokens.css`;
    const ratio = contrast(one, other);
    return ratio >= least ? null : `${front} on ${back}: ${ratio.toFixed(2)} < ${least}`;
  };
  const faults = [...textPairs.map((pair) => measure(pair, 4.5)), ...markPairs.map((pair) => measure(pair, 3))];
  expect(faults.filter(Boolean)).toEqual([]);
});

test('the formula is right', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
