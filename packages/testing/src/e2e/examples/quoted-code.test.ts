import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

const frameworks = ['plain-esm', 'react', 'vue'];
const examples = globSync('examples/*/package.json', {cwd: root}).map(
  (file) => file.split('/')[1] ?? '',
);

describe('what the pages about examples say', () => {
  for (const name of frameworks)
    it(`is the code of the example: ${name}`, () => {
      const files = globSync(`examples/${name}/{src/**,*.{ts,html}}`, {cwd: root})
        .filter((file) => /\.\w+$/u.test(file))
        .map((file) => inOneLine(read(file)));
      const page = read(`docs/frameworks/${name}.md`);
      const blocks = [...page.matchAll(/^```\w+\n(.*?)^```$/gmsu)].map(([, code = '']) => code);
      assert.ok(blocks.length > 0);
      for (const code of blocks)
        assert.ok(
          files.some((file) => file.includes(inOneLine(code))),
          `No file of the example holds:\n${code}`,
        );
    });

  it('names every example, and the command that starts it', () => {
    const page = read('examples/README.md');
    for (const name of examples) {
      assert.ok(page.includes(`](${name})`), name);
      assert.ok(name === 'city-site' || page.includes(`npm start -w examples/${name}\``), name);
      assert.ok(name === 'city-site' || existsSync(join(root, `examples/${name}/README.md`)), name);
    }
  });
});
