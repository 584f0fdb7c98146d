import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('links', () => {
  test.each([
    '⟦https://www.facebook.com/jan.jansen.5⟧',
    '⟦www.instagram.com/prinses_09⟧',
    '⟦instagram.com/prinses_09⟧',
    '⟦https://maps.app.goo.gl/abc123⟧',
    '⟦https://goo.gl/maps/xyz⟧',
    '⟦t.me/geldsnel⟧',
    '⟦wa.me/31612345678⟧',
    '⟦tiktok.com/@kevin⟧',
    '⟦snapchat.com/add/kevin09⟧',
    '⟦hxxps://files.example/foto⟧',
    '⟦HTTP://WWW.FOTO.EXAMPLE/X⟧',
    '⟦https://nl.linkedin.com/in/jan-jansen-123⟧',
    '⟦youtu.be/dQw4w9WgXcQ⟧',
    '⟦drive.google.com/file/d/1abc⟧',
    '⟦https://school-de-vliering.example⟧',
    'website ⟦fam-jansen.nl⟧',
    '⟦www.familie-jansen.nl⟧',
    '⟦marktplaats.nl/u/jan/123⟧',
    '⟦instagram punt com slash prinses⟧',
    '⟦https : //foto.example/abc⟧',
    '[foto](⟦https://foto.example/abc⟧)',
    '⟦www . foto . example/abc⟧',
    '⟦bit.ly/3xyz⟧',
    '⟦onlyfans.com/kim⟧',
    '⟦https://rijksoverheid.nl.evil.example/x⟧',
    '⟦https://hetccv.nl@evil.example/x⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each([
    'https://wetten.overheid.nl/BWBR0002628',
    'www.rijksoverheid.nl/onderwerpen/leerplicht',
    'zie rechtspraak.nl/uitspraken',
    'https://www.hetccv.nl/webdossier.',
    'http://localhost:3000/x',
    'https://www.cbs.nl/nl-nl/cijfers, tabel 3',
    'kijk op marktplaats.nl of facebook',
    'en/of, m.b.t. en d.w.z. o.a. dit',
    'het bestand plan.nl.docx',
    'https://www.nji.nl/jeugdhulp en https://vng.nl/x',
  ])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
