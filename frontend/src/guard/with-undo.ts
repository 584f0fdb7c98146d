/**
 * Puts another text into a field so that the browser's own undo knows of it. On a touch screen, and where the browser does not do that,
 * the text is only replaced: a keyboard that pops up for it would be in the way. Answers whether the browser knows.
 */
export function withUndo(area: HTMLTextAreaElement | null, text: string, otherwise: (text: string) => void): boolean {
  const focused = document.activeElement;
  if (area && typeof document.execCommand === 'function' && !matchMedia('(pointer: coarse)').matches) {
    const [start, end, inserted] = difference(area.value, text);
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    // The one way that every browser keeps in its history; the field's own input event tells the rest.
    const done = inserted === '' ? document.execCommand('delete') : document.execCommand('insertText', false, inserted);
    if (focused instanceof HTMLElement && focused !== area) focused.focus({ preventScroll: true });
    if (done && area.value === text) return true;
  }
  otherwise(text);
  return false;
}

/** What to take out, from where to where, and what to put there. */
function difference(before: string, after: string): [start: number, end: number, inserted: string] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [head, before.length - tail, after.slice(head, after.length - tail)];
}
