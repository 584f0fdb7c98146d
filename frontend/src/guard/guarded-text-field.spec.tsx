import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useMemo, useState } from 'react';
import { renderInApp } from '../testing/render.tsx';
import { GuardedTextField } from './guarded-text-field.tsx';
import { replaceGuard } from './open-guard.ts';
import { TestGuard } from './testing-guard.ts';
import { type GuardState, useGuard } from './use-guard.ts';
import { keeping, type Kept, type Strictness } from './verdict.ts';

let guard: TestGuard;
let state: GuardState;
beforeEach(() => {
  guard = new TestGuard();
  replaceGuard(guard);
});
afterEach(() => replaceGuard(undefined));

interface FieldProps {
  strictness: Strictness;
  compact: boolean;
  onState(state: GuardState): void;
}

function Field({ strictness, compact, onState }: FieldProps) {
  const [text, setText] = useState('');
  const [kept, setKept] = useState<Kept>({});
  const texts = useMemo(() => ({ text }), [text]);
  const reading = useGuard({ texts, kept, strictness });
  useEffect(() => {
    onState(reading);
  });
  return (
    <GuardedTextField
      field="text"
      label="Wat gebeurt er?"
      guard={reading}
      compact={compact}
      onValue={setText}
      onKeep={(key, reason) => setKept((before) => keeping(before, key, reason))}
    />
  );
}

const open = (strictness: Strictness = 'case', compact = false) => {
  const rendered = renderInApp(
    <Field strictness={strictness} compact={compact} onState={(now) => void (state = now)} />,
  );
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat gebeurt er?' });
  const write = async (text: string) => {
    await rendered.user.clear(box);
    await rendered.user.click(box);
    await rendered.user.paste(text);
  };
  return { ...rendered, box, write };
};
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
const rows = () => within(screen.getByRole('list', { name: 'Gevonden in Wat gebeurt er?' })).getAllByRole('listitem');

describe('a guarded text', () => {
  it('underlines what it finds, exactly there, and moves the lines along while one types', async () => {
    const { user, box, write } = open();
    await write('Jan de Vries woont in Tilburg.');
    await waitFor(() => expect(marks()).toEqual(['Jan de Vries', 'Tilburg']));
    expect(document.querySelector('.np-mark--strong')).toHaveTextContent('Jan de Vries');
    expect(document.querySelector('.np-mark--soft')).toHaveTextContent('Tilburg');
    box.setSelectionRange(0, 0);
    await user.keyboard('x');
    // Before the next answer the line under the words that were not touched has moved along.
    expect(marks()).toContain('Tilburg');
    expect(document.querySelector('.np-marks')?.textContent.replace('\u200b', '')).toBe(box.value);
  });

  it('tells one plain reason for each, and shows its words in the text', async () => {
    const { user, box, write } = open();
    await write('Het is Jan de Vries.');
    await screen.findByText('Een naam wijst naar één persoon.');
    expect(box).toHaveAccessibleDescription(/1 plek kan naar een persoon leiden/);
    await user.click(screen.getByRole('button', { name: 'Jan de Vries, naam: toon in de tekst' }));
    expect(box).toHaveFocus();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('Jan de Vries');
  });

  it('replaces with one press, and goes on to the next finding', async () => {
    const { user, box, write } = open();
    await write('Jan de Vries uit Tilburg');
    await user.click(await screen.findByRole('button', { name: 'Vervang door ‘[kind A]’' }));
    expect(box).toHaveValue('[kind A] uit Tilburg');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Vervang door ‘een grote gemeente’' })).toHaveFocus(),
    );
  });

  it('takes out what has no replacement, without a gap', async () => {
    const { user, box, write } = open();
    await write('Zijn nummer 123456782 is bekend.');
    await user.click(await screen.findByRole('button', { name: 'Haal ‘123456782’ weg' }));
    expect(box).toHaveValue('Zijn nummer is bekend.');
  });

  it('replaces all at once, and takes that back with the button or with Ctrl-Z', async () => {
    const { user, box, write } = open();
    const text = 'Jan de Vries en Jan de Vries in Tilburg';
    await write(text);
    await user.click(await screen.findByRole('button', { name: 'Vervang alles' }));
    expect(box).toHaveValue('[kind A] en [kind A] in een grote gemeente');
    await user.click(await screen.findByRole('button', { name: '3 vervangingen ongedaan maken' }));
    expect(box).toHaveValue(text);
    await user.click(await screen.findByRole('button', { name: 'Vervang alles' }));
    act(() => box.focus());
    await user.keyboard('{Control>}z{/Control}');
    expect(box).toHaveValue(text);
  });

  it('asks for a choice where the writer decides, remembers it, and lets it be changed', async () => {
    const { user, write } = open();
    await write('In Tilburg');
    expect((await screen.findAllByText('1 plek vraagt om een keuze'))[0]).toBeVisible();
    expect(state.verdict).toEqual({ blocks: 0, asks: 1, choices: [] });
    await user.click(screen.getByRole('button', { name: 'Laten staan: Tilburg' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Nodig om de vraag te begrijpen' }));
    expect(await screen.findByText('Blijft staan: nodig om de vraag te begrijpen')).toBeVisible();
    expect(state.verdict.choices).toEqual([{ field: 'text', start: 3, end: 10, type: 'place', reason: 'needed' }]);
    expect(document.querySelector('.np-mark--quiet')).toHaveTextContent('Tilburg');
    await user.click(screen.getByRole('button', { name: 'Wijzig uw keuze voor Tilburg' }));
    expect(state.verdict.asks).toBe(1);
  });

  it('is honest when it finds nothing', async () => {
    const { write } = open();
    await write('Het kind komt niet op school.');
    expect(await screen.findByText('Geen herkenbare gegevens gevonden. Kijk ook zelf.')).toBeVisible();
    expect(document.body).not.toHaveTextContent(/anoniem/i);
  });

  it('speaks the number once, when somebody pauses, and not for each key', async () => {
    jest.useFakeTimers();
    const { box } = open();
    const type = (text: string) =>
      act(() => {
        fire(box, text);
      });
    for (const text of ['Jan de Vrie', 'Jan de Vries', 'Jan de Vries zei', 'Jan de Vries zei dat']) {
      type(text);
      await act(() => jest.advanceTimersByTimeAsync(200));
    }
    const spoken = () =>
      screen
        .getAllByRole('status')
        .map((region) => region.textContent)
        .join('');
    expect(spoken()).toBe('');
    await act(() => jest.advanceTimersByTimeAsync(2_000));
    expect(spoken()).toContain('1 plek in Wat gebeurt er? kan naar iemand leiden.');
    jest.useRealTimers();
  });

  it('waits for a pause before it reads, so that typing never does', async () => {
    jest.useFakeTimers();
    const { box } = open();
    await act(() => jest.advanceTimersByTimeAsync(500));
    const before = guard.asked;
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      act(() => {
        fire(box, text);
      });
      await act(() => jest.advanceTimersByTimeAsync(30));
    }
    expect(guard.asked).toBe(before);
    await act(() => jest.advanceTimersByTimeAsync(150));
    expect(guard.asked).toBe(before + 1);
    jest.useRealTimers();
  });

  it('shows what the server found beyond it', async () => {
    const { write } = open();
    await write('Onze buurman weet meer.');
    await act(() =>
      state.refuse([{ field: 'text', start: 5, end: 12, type: 'quasi' }], { text: 'Onze buurman weet meer.' }),
    );
    expect(await screen.findByText('Door de server gevonden.')).toBeVisible();
    expect(marks()).toEqual(['buurman']);
    expect(state.verdict.blocks).toBe(1);
  });

  it('goes on without its guard, and says so', async () => {
    replaceGuard({ look: () => Promise.reject(new Error('gone')) });
    const { write, box } = open();
    await write('Jan de Vries');
    expect(await screen.findByText(/De controle in uw browser werkt nu niet/)).toBeVisible();
    expect(box).toHaveValue('Jan de Vries');
    await expect(state.read({ text: 'Jan de Vries' })).resolves.toMatchObject({ blocks: 0 });
  });
});

describe('in a channel', () => {
  it('points names out without asking, lets towns be, and blocks numbers', async () => {
    const { user, write } = open('channel', true);
    await write('Jan de Vries uit Tilburg');
    await user.click(await screen.findByRole('button', { name: 'Bekijk' }));
    expect(rows()).toHaveLength(1);
    expect(state.verdict).toMatchObject({ blocks: 0, asks: 0 });
    await write('Zijn nummer is 123456782');
    await waitFor(() => expect(state.verdict.blocks).toBe(1));
    expect(rows()).toHaveLength(1);
  });
});

/** One change of the text, as a key makes it; user-event would wait by the clock. */
function fire(box: HTMLTextAreaElement, text: string): void {
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
