import { z } from 'zod';

// Tab and newline are the only control characters that mean something in a text. PostgreSQL cannot store NUL, and direction
// overrides let a name or a link read as another one.
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A text that can be stored and shown as it is: well-formed Unicode, no control characters, not blank, at most `max` long. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    // Above counts code points; the limit is in UTF-16 units, which is what a browser counts.
    .refine((text) => text.length <= max, { message: `Mag niet langer zijn dan ${max} tekens.` })
    .refine((text) => text.isWellFormed() && !FORBIDDEN.test(text), {
      message: 'Bevat tekens die niet getoond kunnen worden.',
    })
    .refine((text) => text.trim() !== '', { message: 'Mag niet leeg zijn.' });

/** As `plainText`, but may be empty: a draft that was emptied. */
export const draftText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.length <= max && text.isWellFormed() && !text.includes('\u0000'), {
      message: 'Bevat tekens die niet bewaard kunnen worden.',
    });

/** An instant in ISO 8601, UTC. */
export const instant = z.iso.datetime();

/** A number in a stream: 1 is the first entry, 0 means "before the first". The largest is that of a column of four bytes. */
export const sequence = z.int().min(0).max(2_147_483_647);
