const PARTS = /\*\*\/|\*\*|\*|\{([^}]+)\}|!\(([^)]+)\)|[.+?^$|()[\]\\]/g;

const compiled = new Map();

/** Whether a path fits a pattern of `**`, `*`, `{a,b}` and `!(a|b)`; Node's own matcher still warns that it is experimental. */
function fits(pattern, path) {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(`^${source(pattern)}$`);
    compiled.set(pattern, expression);
  }
  return expression.test(path);
}

export function fitsAny(patterns = [], path) {
  return patterns.some((pattern) => fits(pattern, path));
}

function source(pattern) {
  return pattern.replace(PARTS, (part, choices, excluded) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (choices !== undefined) return `(?:${choices.split(',').map(source).join('|')})`;
    if (excluded !== undefined) return `(?!(?:${excluded})(?:/|$))[^/]+`;
    return `\\${part}`;
  });
}
