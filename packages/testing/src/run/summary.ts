import type {Outcome} from './run-layer.ts';

/** What failed, a table of all layers and, as its last line, `N passed, N failed`. */
export function summary(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({layer, passed, failed, seconds, note}) =>
    [
      failed > 0 ? 'FAILED' : 'ok',
      layer.padEnd(10),
      `${passed}`.padStart(6),
      `${failed}`.padStart(6),
      `${seconds} s`.padStart(8),
      note ?? '',
    ]
      .map((cell, column) => (column === 0 ? cell.padEnd(6) : cell))
      .join('  ')
      .trimEnd(),
  );
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((all, outcome) => all + outcome[key], 0);
  const skipped = sum('skipped');
  const failures = outcomes.flatMap(({layer, failures = []}) =>
    failures.map((failure) => `${layer}: ${failure}`),
  );
  return [
    ...(failures.length > 0 ? [...failures, ''] : []),
    '        layer       passed  failed      time',
    ...rows,
    '',
    `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ].join('\n');
}
