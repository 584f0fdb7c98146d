import { Icon } from '../../ui/index.ts';
import type { Named } from './participant-words.ts';
import './participant-mark.css';

const HUES = 8;

/** A number out of a label, the same everywhere; it knows nothing but the label. */
function hashOf(label: string): number {
  let hash = 2_166_136_261;
  for (const letter of label) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  // The last bits of such a sum differ least.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Five rows of five, left and right alike: which of the fifteen are filled. */
export function patternOf(label: string): { hue: number; cells: { x: number; y: number }[] } {
  const hash = hashOf(label);
  const cells: { x: number; y: number }[] = [];
  for (let bit = 0; bit < 15; bit += 1) {
    if (((hash >>> bit) & 1) === 0) continue;
    const [x, y] = [Math.floor(bit / 5), bit % 5];
    cells.push({ x, y });
    if (x < 2) cells.push({ x: 4 - x, y });
  }
  return { hue: ((hash >>> 16) % HUES) + 1, cells };
}

/** A figure of one's own, drawn from the label alone; decoration, so the name must stand beside it. */
export function ParticipantMark({ label, office }: Named) {
  if (office !== null) {
    return (
      <span className="np-glyph np-glyph--office" aria-hidden="true">
        <Icon name={office === 'specialist' ? 'office' : 'cases'} />
      </span>
    );
  }
  const { hue, cells } = patternOf(label);
  return (
    <svg className="np-glyph" data-hue={hue} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect className="np-glyph__ground" width="40" height="40" rx="8" />
      {cells.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={8 + x * 6} cy={8 + y * 6} r="2.75" />
      ))}
    </svg>
  );
}
