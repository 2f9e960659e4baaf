/** How many known services one contestant finds: `measure-recall.ts CONTESTANT FOLDER QUESTIONS SECONDS`. */
import {readFileSync} from 'node:fs';

import {contestantOf} from '../contestants/contestants.ts';
import type {Questions} from '../data/questions.ts';
import type {Recall} from './recall.ts';
import {readLaterParts, readPart} from './stored-parts.ts';

const [id = '', folder = '', file = '', seconds = ''] = process.argv.slice(2);
const {known} = JSON.parse(readFileSync(file, 'utf8')) as Questions;
const later = readLaterParts(folder);
const ask = await contestantOf(id).open(readPart(folder, 'index'), (name) => later.get(name)!);
const recall: Recall = {};
const end = performance.now() + Number(seconds) * 1000;
for (const {script, asking, text, wanted} of known) {
  if (performance.now() > end) break;
  const found = await ask(text);
  const of = ((recall[script] ??= {})[asking] ??= {asked: 0, found: 0});
  of.asked++;
  if (found.some((id) => wanted.includes(id))) of.found++;
}
console.log(JSON.stringify(recall));
