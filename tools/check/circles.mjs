/** Circles among the files, one per knot of files that reach each other (Tarjan), each as a shortest round trip. */
export function findCircles(imports) {
  const state = { imports, order: new Map(), low: new Map(), stack: [], onStack: new Set(), knots: [] };
  for (const file of imports.keys()) if (!state.order.has(file)) visit(state, file);
  return state.knots.map((knot) => roundTrip(imports, new Set(knot)));
}

function targets(imports, file) {
  return [...new Set((imports.get(file) ?? []).map(({ target }) => target))].filter((target) => imports.has(target));
}

function visit(state, file) {
  const { imports, order, low, stack, onStack, knots } = state;
  order.set(file, order.size);
  low.set(file, order.get(file));
  stack.push(file);
  onStack.add(file);
  for (const target of targets(imports, file)) {
    if (!order.has(target)) {
      visit(state, target);
      low.set(file, Math.min(low.get(file), low.get(target)));
    } else if (onStack.has(target)) {
      low.set(file, Math.min(low.get(file), order.get(target)));
    }
  }
  if (low.get(file) !== order.get(file)) return;
  const knot = stack.splice(stack.indexOf(file));
  for (const member of knot) onStack.delete(member);
  if (knot.length > 1 || targets(imports, file).includes(file)) knots.push(knot);
}

function roundTrip(imports, knot) {
  const [start] = [...knot].sort();
  const cameFrom = new Map([[start, undefined]]);
  for (const file of cameFrom.keys()) {
    for (const target of targets(imports, file)) {
      if (target === start) return path(cameFrom, file, start);
      if (knot.has(target) && !cameFrom.has(target)) cameFrom.set(target, file);
    }
  }
  return [...knot];
}

function path(cameFrom, last, start) {
  const steps = [start];
  for (let file = last; file !== undefined; file = cameFrom.get(file)) steps.unshift(file);
  return steps;
}
