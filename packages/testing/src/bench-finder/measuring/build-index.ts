/** Builds the index of one contestant in a process of its own: `build-index.ts CONTESTANT DATA FOLDER`. */
import {contestantOf} from '../contestants/contestants.ts';
import {directoryOf, type DataName} from '../data/directories.ts';
import {storeParts} from './stored-parts.ts';

const [id = '', data = '', folder = ''] = process.argv.slice(2);
storeParts(folder, await contestantOf(id).build(directoryOf(data as DataName)));
