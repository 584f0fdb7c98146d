import { slotsOf } from '../../contract/src/anonymity/names/filter.ts';

/** Packs words into a xor filter (Graf and Lemire, 2020): three slots a word, about ten bits each. Deterministic. */
export function pack(words) {
  const keys = [...new Set(words)].sort();
  const part = Math.floor((keys.length * 1.23 + 32) / 3) + 1;
  for (let seed = 1; seed < 200; seed += 1) {
    const table = attempt(keys, seed, part);
    if (table) return { seed, part, table: Buffer.from(table).toString('base64'), size: keys.length };
  }
  throw new Error('no seed spreads these words');
}

function attempt(keys, seed, part) {
  const slots = keys.map((key) => slotsOf(key, seed, part));
  const counts = new Uint32Array(part * 3);
  const mixed = new Int32Array(part * 3);
  slots.forEach(([one, two, three], key) => {
    for (const slot of [one, two, three]) {
      counts[slot] += 1;
      mixed[slot] ^= key;
    }
  });
  const queue = [];
  for (let slot = 0; slot < counts.length; slot += 1) if (counts[slot] === 1) queue.push(slot);
  const order = [];
  while (queue.length > 0) {
    const slot = queue.pop();
    if (counts[slot] !== 1) continue;
    const key = mixed[slot];
    order.push([key, slot]);
    for (const other of slots[key].slice(0, 3)) {
      counts[other] -= 1;
      mixed[other] ^= key;
      if (counts[other] === 1) queue.push(other);
    }
  }
  if (order.length !== keys.length) return null;
  const table = new Uint8Array(part * 3);
  for (const [key, slot] of order.reverse()) {
    const [one, two, three, print] = slots[key];
    table[slot] = 0;
    table[slot] = print ^ table[one] ^ table[two] ^ table[three];
  }
  return table;
}
