import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import type {ContestantId} from '../contestants/contestants.ts';
import {directoryOf, type DataName} from '../data/directories.ts';
import {questionsTo} from '../data/questions.ts';
import {measureInChromium} from '../in-browser/measure-in-chromium.ts';
import {figuresOf} from './figures.ts';
import {heardSizes} from './heard-sizes.ts';
import type {Recall} from './recall.ts';
import type {DataResult, Standing} from './result.ts';
import type {Round} from './round.ts';
import {runPart} from './run-part.ts';
import {brotliSize} from './sizes.ts';
import {readPart} from './stored-parts.ts';

/** Who takes part, how often, and for how many seconds a slow one is waited for in each round. */
export interface Plan {
  readonly data: DataName;
  readonly contestants: readonly ContestantId[];
  readonly rounds: number;
  readonly seconds: number;
  readonly inChromium: boolean;
}

const namesWeighed = 24;

/** Builds every index, and measures them in turns, so that whatever else the machine does falls on all alike. */
export const measureData = async (plan: Plan, scratch: string): Promise<DataResult> => {
  const {data, contestants, rounds, seconds, inChromium} = plan;
  const folder = join(scratch, data);
  mkdirSync(folder, {recursive: true});
  const directory = directoryOf(data);
  const questions = questionsTo(directory);
  const file = join(folder, 'questions.json');
  writeFileSync(file, JSON.stringify(questions));
  const tell = (what: string) => console.error(`${data}: ${what}`);

  for (const id of contestants) {
    tell(`building ${id}`);
    await runPart('build-index', [id, data, join(folder, id)]);
  }
  const measured = new Map(contestants.map((id) => [id, [] as Round[]]));
  for (let round = 1; round <= rounds; round++)
    for (const id of contestants) {
      tell(`round ${round}, ${id}`);
      const said = await runPart('measure-round', [id, join(folder, id), file, seconds]);
      measured.get(id)!.push(JSON.parse(said) as Round);
    }
  tell('in Chromium');
  const chromium = inChromium && (await measureInChromium(folder, questions, {rounds, seconds}));

  tell('recall and sizes');
  const standings: {[id in ContestantId]?: Standing} = {};
  for (const id of contestants) {
    const said = await runPart('measure-recall', [id, join(folder, id), file, seconds * 3]);
    const index = readPart(join(folder, id), 'index');
    standings[id] = {
      ...figuresOf(measured.get(id)!),
      bytes: index.length,
      brotli: await brotliSize(index),
      recall: JSON.parse(said) as Recall,
    };
  }
  return {
    data,
    services: directory.services.length,
    standings,
    sizes: await heardSizes(directory, questions.typed.slice(0, namesWeighed)),
    ...(chromium && {chromium}),
  };
};
