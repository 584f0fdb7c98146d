import { look } from './engine.ts';
import type { Asked } from './protocol.ts';

/** One question, one answer, with the number it was asked under. */
addEventListener('message', ({ data: { id, asked } }: MessageEvent<{ id: number; asked: Asked }>) => {
  postMessage({ id, answer: look(asked) });
});
