import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { MessageText, plainWords } from './message-text.tsx';

const shown = (text: string) => render(<MessageText text={text} />).container;
const links = (text: string) => [...shown(text).querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('a message text', () => {
  it('knows bold, italic, code, lists, quotations and line breaks', () => {
    const made = shown('**vet** en *cursief* en `code`\nregel\n\n- een\n- twee\n\n> citaat\n\n3. drie\n4. vier');
    expect(made.querySelector('strong')?.textContent).toBe('vet');
    expect(made.querySelector('em')?.textContent).toBe('cursief');
    expect(made.querySelector('code')?.textContent).toBe('code');
    expect(made.querySelectorAll('br')).toHaveLength(1);
    expect([...made.querySelectorAll('ul > li')].map((item) => item.textContent)).toEqual(['een', 'twee']);
    expect(made.querySelector('blockquote')?.textContent).toBe('citaat');
    expect(made.querySelector('ol')?.getAttribute('start')).toBe('3');
  });

  it('opens links apart, without telling where one comes from', () => {
    shown('zie https://www.rijksoverheid.nl/onderwerpen');
    const link = screen.getByRole('link', { name: 'https://www.rijksoverheid.nl/onderwerpen' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it.each([
    ['[Rijksoverheid](https://elders.example/x)', 'Rijksoverheid (elders.example)'],
    ['[https://bank.nl](https://elders.example)', 'https://bank.nl (elders.example)'],
    ['[**vet**](https://elders.example)', 'vet (elders.example)'],
    ['[mail mij](mailto:anna@ede.example)', 'mail mij (anna@ede.example)'],
    ['www.vng.nl', 'www.vng.nl'],
    ['[münchen](https://münchen.example)', 'münchen (xn--mnchen-3ya.example)'],
  ])('says where a link goes when its words do not: %s', (text, words) => {
    expect(shown(text).textContent).toBe(words);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//elders.example)',
    '[x](/kanalen)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    'agenda.md',
  ])('makes no link of %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('does not let a name before the host pose as the host', () => {
    expect(links('[x](https://bank.nl@elders.example) https://bank.nl:443@elders.example')).not.toContainEqual(
      expect.stringContaining('elders'),
    );
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '![x](https://elders.example/pixel.png)',
    '# kop',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '---',
    '    ingesprongen',
    '<https://elders.example/"onmouseover="alert(1)>',
    '[a](https://elders.example "titel\\" onclick=\\"x")',
  ])('makes nothing but known elements of %s', (text) => {
    const made = shown(text);
    expect(
      made.querySelector('img, script, h1, table, hr, pre, iframe, [onerror], [onclick], [onmouseover]'),
    ).toBeNull();
    expect(made.textContent).not.toBe('');
  });

  it('does not drown in nested marks', () => {
    expect(shown('*'.repeat(2_000) + 'x' + '*'.repeat(2_000)).textContent).toContain('x');
    expect(shown('> '.repeat(3_000)).querySelectorAll('blockquote').length).toBeLessThan(200);
    expect(shown('['.repeat(4_000)).textContent).toContain('[');
  });

  it('lets each text keep its own direction', () => {
    expect(shown('مرحبا').firstElementChild?.getAttribute('dir')).toBe('auto');
  });

  it('gives the words alone', () => {
    expect(plainWords('**Dag** [Anna](https://x.example)\nhoe *is* het?\n\n- een\n- twee')).toBe(
      'Dag Anna hoe is het? een twee',
    );
  });
});
