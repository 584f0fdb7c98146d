/**
 * The version of what the guard finds and advises. Kept with every text that was checked; raise it whenever a rule or a
 * list changes what is found.
 */
export const guardVersion = '1';
