const PREFIX = 'bericht-';
export const rowId = (key: string) => `${PREFIX}${key}`;
/** The row that something on the page belongs to. */
export const keyOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest(`[id^="${PREFIX}"]`)?.id.slice(PREFIX.length) ?? null) : null;
