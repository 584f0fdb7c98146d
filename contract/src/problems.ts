import { z } from 'zod';
import { found } from './guarding.ts';

/**
 * The expected refusals, few and named (RFC 9457). `absent` and `forbidden` are both `not_found`: a refusal never tells that
 * something exists. Titles are Dutch, the language of the product; pages show their own words by `code`.
 */
export const problems = {
  not_signed_in: { status: 401, title: 'U bent niet aangemeld.' },
  wrong_credentials: { status: 401, title: 'Deze combinatie van e-mailadres en wachtwoord klopt niet.' },
  not_allowed: { status: 403, title: 'Dit mag u niet doen.' },
  wrong_origin: { status: 403, title: 'Dit verzoek komt niet van Netwerkplein zelf.' },
  not_found: { status: 404, title: 'Dit bestaat niet, of is niet voor u.' },
  identifying: { status: 422, title: 'Hierin staat iets wat naar een persoon kan leiden.' },
  too_few: { status: 409, title: 'Er zijn te weinig mensen die dit geschreven kunnen hebben.' },
  keys_missing: { status: 409, title: 'De sleutels voor verzegelde namen zijn er nog niet.' },
  names_gone: { status: 409, title: 'De sleutel bij de namen van deze casus bestaat niet meer.' },
  conflict: { status: 409, title: 'Iemand anders was u voor.' },
  too_large: { status: 413, title: 'Dit is te groot.' },
  not_json: { status: 415, title: 'Alleen JSON wordt aangenomen.' },
  invalid: { status: 400, title: 'Dit is niet goed ingevuld.' },
  too_many: { status: 429, title: 'Dit gaat te snel. Probeer het straks opnieuw.' },
  internal: { status: 500, title: 'Er ging iets mis. Er is niets veranderd.' },
  unavailable: { status: 503, title: 'Netwerkplein is even niet bereikbaar. Probeer het zo opnieuw.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** An answer of `application/problem+json` (RFC 9457 §3), and the refusal in a socket acknowledgement. Never carries what was sent. */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(codes),
    detail: z.string().optional(),
    instance: z.string().optional(),
    /** Which parts of the input were refused, and why. */
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    /** What the guard found, by kind and place; never the text. */
    findings: z.array(found).optional(),
    /** Seconds to wait before trying again. */
    retryAfter: z.int().optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
