import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('coordinates', () => {
  test.each([
    '⟦52.0412, 5.6675⟧',
    '⟦51.96944,5.66722⟧',
    '⟦52,0412 5,6675⟧',
    '⟦52,0412; 5,6675⟧',
    '⟦N51.9876 E5.1234⟧',
    '⟦51.9876N 5.1234E⟧',
    '⟦51.9876° N, 5.1234° E⟧',
    '⟦51°58′10″N 5°40′02″O⟧',
    '⟦51° 58\' 10" N, 5° 40\' 02" E⟧',
    '⟦51 58 10 N 5 40 02 E⟧',
    'gps ⟦52.041 5.667⟧',
    'coördinaten: ⟦52.04, 5.66⟧',
    '⟦lat 52.0412 lon 5.6675⟧',
    '⟦lat: 52.0412, lng: 5.6675⟧',
    '⟦52.0412/5.6675⟧',
    '⟦///lamp.boom.fiets⟧',
    '⟦9F46XJ8M+2V⟧',
    'RD ⟦172345, 451234⟧',
    'rijksdriehoek ⟦x 172345 y 451234⟧',
    '⟦52.0412 NB 5.6675 OL⟧',
    '⟦52 graden 2.5 noord, 5 graden 40.1 oost⟧',
    '⟦N52.04120° E005.66750°⟧',
    '⟦N 52° 21.450 E 006° 39.120⟧',
    '⟦geo:52.0412,5.6675⟧',
    'locatie ⟦52.0412 | 5.6675⟧',
    'gps-punt ⟦52.04125,5.66751⟧',
    '⟦5.6675 OL, 52.0412 NB⟧',
    '⟦52.0412\n5.6675⟧',
    'pin: ⟦(52.0412, 5.6675)⟧',
    '⟦52°02\'28.3"N 5°40\'03.0"E⟧',
    '⟦52.0412° 5.6675°⟧',
    '⟦lat=52.0412&lon=5.6675⟧',
    '⟦N 52.0412 O 5.6675⟧',
    'breedtegraad ⟦52.04⟧, lengtegraad ⟦5.66⟧',
    '⟦51.58.10N 5.40.02E⟧',
    '⟦+52.0412+5.6675⟧',
    '⟦52.0412N/5.6675O⟧',
    "⟦51°58'10 NB 5°40'02 OL⟧",
    '⟦N 51 58.123 E 005 40.456⟧',
    '⟦52.0412 en 5.6675⟧',
    '⟦31U FT 12345 67890⟧ is de plek',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each([
    '12,5 en 13,5 procent',
    'cijfers 7,25 en 8,50',
    'versie 10.4.2',
    'artikel 7.1, 7.2 en 7.3',
    '€ 12.500, 13.000',
    '2.14 en 3.15',
    'de kosten zijn 12.345,67 en 3.456,78',
  ])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
