// Edits (insert, delete, replace, swap neighbours) between two short words, row by row.
const distance = (from: string, to: string): number => {
  let before: number[] = [];
  let above = Array.from({length: to.length + 1}, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
      );
      if (
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
      )
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      line.push(best);
    }
    before = above;
    above = line;
  }
  return above[to.length] ?? 0;
};

/**
 * The known key that somebody most likely meant, or undefined when none is near.
 *
 * @example nearestKey('recipent', ['recipients', 'tenant']) // 'recipients'
 */
export const nearestKey = (key: string, known: readonly string[]): string | undefined => {
  if (key.length > 40) return undefined;
  const typed = key.toLowerCase().replace(/[^a-z]/g, '');
  const [best] = known
    .map((name) => ({name, edits: distance(typed, name.toLowerCase().replace(/[^a-z]/g, ''))}))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, Math.floor(best.name.length / 3))
    ? best.name
    : undefined;
};
