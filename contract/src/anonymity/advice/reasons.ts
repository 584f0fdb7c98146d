/**
 * Why somebody leaves a soft finding in a text. Kept as a code; never with the words it is about.
 *
 * - needed: the question cannot be understood without it
 * - general: a statement in general, not about this case
 * - public: public information
 * - not_identifying: points to nobody here
 */
export const reasons = ['needed', 'general', 'public', 'not_identifying'] as const;

export type Reason = (typeof reasons)[number];
