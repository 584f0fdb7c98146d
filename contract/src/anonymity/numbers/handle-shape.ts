/** What is said of an account instead of its name. */
export const NO_NAME =
  /^(?:daar|hier|ook|anders|weer|privé|openbaar|nep|fake|populair|actief|bekend|onbekend|bereikbaar|hetzelfde|gewoon|verwijderd|geblokkeerd|weg|leeg|nieuw|gehackt|geen|niet|iemand|zichzelf|hetzelve|staat|wordt|worden|filmpjes|foto's|vergeten|kwijt|volgt|wisselt|binnenkort|straks|nooit|altijd|misschien|besproken|gedeeld|verboden|populair|gestolen|afgesloten|gesloten|besloten|onbereikbaar|wachtwoord|inmiddels|misbruikt|gekopieerd)$/;

/** Spelt as no word is: letters with digits, an underscore, or a full stop inside. */
export function looksMade(name: string): boolean {
  if (/_/.test(name)) return /\p{L}/u.test(name);
  if (/^\d+(?:[.,-]\d+)*$/.test(name) || /^\d{1,4}-?\p{L}{1,12}$/u.test(name)) return false;
  if (/\d/.test(name))
    return /\p{L}{2}/u.test(name) && !/^(?:mp[34]|ps[345]|covid-?19|[a-z]{1,3}\d{1,2}|\p{L}+-\d{1,2})$/iu.test(name);
  return (
    /\p{L}\.\p{L}/u.test(name) &&
    /\p{L}{3}/u.test(name) &&
    !/^(?:d\.d|o\.a|n\.a\.v|t\.a\.v|m\.b\.t)/i.test(name) &&
    !/\.(?:nl|com|org|be|eu)$/i.test(name)
  );
}
