import {readFileSync} from 'node:fs';

/** The data of rollup-plugin-visualizer (template `raw-data`), as far as it is read here. */
interface VisualizerData {
  readonly nodeParts: Readonly<Record<string, {readonly renderedLength: number}>>;
  readonly nodeMetas: Readonly<
    Record<string, {readonly id: string; readonly moduleParts: Readonly<Record<string, string>>}>
  >;
}

const origins: readonly (readonly [RegExp, string])[] = [
  [/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//, 'Lit'],
  [/node_modules\/@lit\/localize\//, '@lit/localize'],
  [/\.messages\./, 'sentences'],
  [/\.styles\./, 'styles'],
  [/elements\/dist\/locale\//, 'choosing a language'],
  [/elements\/dist\/(config|page)\//, 'configuration, focus, being a guest'],
  [/elements\/dist\/fields\//, 'fields'],
  [/elements\/dist\/(report-form|questions)\//, 'the form'],
  [/packages\/(schema|delivery)\//, 'questions and rules'],
];

/** What a file of the bundle is made of: origin and share of the code in percent, the largest first. */
export const moduleShares = (stats: string, file: string) => {
  const {nodeParts, nodeMetas} = JSON.parse(readFileSync(stats, 'utf8')) as VisualizerData;
  const lengths = new Map<string, number>();
  for (const {id, moduleParts} of Object.values(nodeMetas))
    for (const [chunk, part] of Object.entries(moduleParts)) {
      if (!chunk.includes(`/${file}-`)) continue;
      const origin = origins.find(([pattern]) => pattern.test(id))?.[1] ?? 'other';
      const length = nodeParts[part]?.renderedLength ?? 0;
      lengths.set(origin, (lengths.get(origin) ?? 0) + length);
    }
  if (lengths.size < 2) throw new Error(`${stats} does not tell which modules ${file} is made of.`);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths]
    .map(([origin, length]) => ({origin, percent: Math.round((length / total) * 100)}))
    .sort((a, b) => b.percent - a.percent);
};
