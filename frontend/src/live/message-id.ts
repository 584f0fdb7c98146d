let last = { time: 0, count: 0 };

/** A UUIDv7 that rises within this page, so that messages of the same millisecond keep their order. */
export function newMessageId(now = Date.now()): string {
  const time = Math.max(now, last.time);
  last = time === last.time ? { time, count: last.count + 1 } : { time, count: 0 };
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const stamp = time.toString(16).padStart(12, '0');
  const count = (last.count & 0xfff).toString(16).padStart(3, '0');
  const rest = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${count}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
