/** The same function, which asks for every value only once. It keeps all values as long as it lives. */
export function remember<K, V>(ask: (value: K) => V): (value: K) => V {
  const known = new Map<K, V>();
  return (value) => {
    const answer = known.get(value);
    if (answer !== undefined || known.has(value)) return answer as V;
    const fresh = ask(value);
    known.set(value, fresh);
    return fresh;
  };
}
