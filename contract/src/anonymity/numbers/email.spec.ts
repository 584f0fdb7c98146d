import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('mail addresses', () => {
  test.each([
    '⟦jan.jansen@gmail.com⟧',
    'mail ⟦j_jansen+zorg@wijkteam.example⟧.',
    '⟦jan.jansen(at)gmail.com⟧',
    '⟦jan.jansen [at] gmail [dot] com⟧',
    '⟦jan.jansen at gmail dot com⟧',
    '⟦jan jansen apenstaartje gmail punt com⟧',
    '⟦jan punt jansen apenstaartje gmail punt com⟧',
    '⟦jan.jansen apestaartje gmail.com⟧',
    '⟦jan.jansen @ gmail.com⟧',
    '⟦jan.jansen@ gmail . com⟧',
    '⟦jan.jansen @gmail.com⟧',
    '⟦jan.jansen＠gmail．com⟧',
    '⟦j.jansen<at>school.example⟧',
    '⟦j.jansen{at}school{dot}example⟧',
    '⟦jansen_at_gmail.com⟧',
    '⟦jansen-at-gmail-dot-com⟧',
    '⟦JAN.JANSEN@GMAIL.COM⟧',
    'mailto:⟦jan@jansen.nl⟧',
    '⟦jan@jansen⟧ is zijn adres',
    '⟦m.de.vries@gemeente-ede.example⟧',
    '⟦jan.jansen(a)gmail.com⟧',
    '⟦jan.jansen (apenstaartje) gmail (punt) com⟧',
    '⟦jan.jansen[at]gmail[punt]nl⟧',
    '⟦jan.jansen AT gmail DOT com⟧',
    '⟦janneke-van-den-berg@hotmail.nl⟧;',
    '"⟦kevin_2009@live.nl⟧"',
    '<⟦moeder.kevin@ziggo.nl⟧>',
    '⟦kevin2009@hotmail,com⟧',
    '⟦kevin2009 at hotmail⟧',
    '⟦kevin.2009 at hotmail punt nl⟧',
    '⟦kevin 2009 apenstaart hotmail nl⟧',
    '⟦k.jansen (at) school . nl⟧',
    '⟦müller@web.de⟧',
    '⟦k e v i n @ g m a i l . c o m⟧',
    '⟦kevin@gmail⟧ .com',
    '⟦kevin𝕛𝕒𝕟@gmail.com⟧',
    '⟦info@bakkerij-jansen.example⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each([
    'mail naar info@hetccv.nl',
    'contact@vng.nl voor vragen',
    'zie punt 4 van de agenda',
    'at random gekozen',
    'we zaten met vier man @ het overleg',
  ])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
