import { z } from 'zod';

/**
 * How a text passes the guard on its way in. The server finds for itself; the page only says what the writer chose for the soft
 * findings. A refusal tells kinds and positions, never the text.
 */

/** Why a soft finding may stay: from this list, never in own words, which could identify by themselves. */
export const keepReason = z.enum(['needed', 'general', 'public', 'not_identifying']);
export type KeepReason = z.infer<typeof keepReason>;

/** One soft finding that the writer looked at and keeps. Offsets are UTF-16, as the guard gives them. */
export const choice = z.strictObject({
  /** Which text of the request: `text`, or the field of a form. */
  field: z.string().max(40),
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.string().max(20),
  reason: keepReason,
});
export type Choice = z.infer<typeof choice>;

export const choices = z.array(choice).max(200).default([]);

/** A finding as a refusal tells it. */
export const found = z
  .strictObject({ field: z.string(), start: z.int(), end: z.int(), type: z.string() })
  .meta({ id: 'Found' });
export type Found = z.infer<typeof found>;
