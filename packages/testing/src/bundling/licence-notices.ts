import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Plugin} from 'vite';

const folderOf = (id: string) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];

const noticeOf = (folder: string): string => {
  const {name, version, license} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
};

/** Lays the licences of everything that others made beside the files that hold it, in `licences.txt`. */
export const licenceNotices = (): Plugin => ({
  name: 'heard-licence-notices',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds : [],
    );
    const folders = [...new Set(modules.flatMap((id) => folderOf(id) ?? []))].sort();
    this.emitFile({
      type: 'asset',
      fileName: 'licences.txt',
      source: folders.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`),
    });
  },
});
