import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderInApp } from '../../../testing/render.tsx';
import { stubServer } from '../../../testing/server.ts';
import { TrustPage } from './trust-page.tsx';

const door = 'GET /api/unsealings/counts';

test('says who, how and until when, and how often it happened', async () => {
  stubServer({ [door]: { body: { items: [{ year: 2026, requested: 3, opened: 1, refused: 2 }] } } });
  renderInApp(<TrustPage />);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings.slice(0, 3)).toEqual([
    'Wie kan het te weten komen?',
    'Hoe gaat dat?',
    'Vanaf wanneer kan niemand het meer?',
  ]);
  expect(screen.getByText(/30 dagen nadat de casus is gesloten/)).toBeVisible();
  const row = await screen.findByRole('row', { name: /2026/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['3', '1', '2']);
});

test('never asked is said in words', async () => {
  stubServer({ [door]: { body: { items: [] } } });
  renderInApp(<TrustPage />);
  expect(await screen.findByText('Er is nog nooit om een naam gevraagd.')).toBeVisible();
});
