import { type Mark, piecesOf } from './mark-layer.tsx';
import './marked-text.css';

/** A text to read, as it was typed, with pieces of it underlined. What the lines mean stands in words beside it. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <p className="np-marked-text" dir="auto">
      {piecesOf(text, marks).map(({ words, mark }, index) =>
        mark ? (
          <mark key={index} className={`np-mark np-mark--${mark.tone}`}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}
