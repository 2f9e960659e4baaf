import assert from 'node:assert/strict';
import {test} from 'node:test';

import fc from 'fast-check';

import {fileKinds} from './file-kind.ts';
import {fileName, storedName} from './file-name.ts';

test('F22 a hostile name is kept as text that names no path and turns nothing around', () => {
  const table: readonly (readonly [string, string])[] = [
    ['photo.jpg', 'photo.jpg'],
    ['photo.JPEG', 'photo.JPEG'],
    ['photo', 'photo.jpg'],
    ['photo.png', 'photo.jpg'],
    ['photo.jpg.exe', 'photo.jpg.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['..\\..\\windows\\system32\\calc.exe', 'calc.jpg'],
    ['C:\\fakepath\\photo.jpg', 'photo.jpg'],
    ['/absolute/photo.jpg', 'photo.jpg'],
    ['photo.jpg/', 'file.jpg'],
    ['..', 'file.jpg'],
    ['.', 'file.jpg'],
    ['', 'file.jpg'],
    ['   ', 'file.jpg'],
    ['.htaccess', 'file.jpg'],
    ['...hidden.jpg', 'hidden.jpg'],
    ['photo\u202Egpj.exe', 'photogpj.jpg'],
    ['\u2066photo\u2069.jpg', 'photo.jpg'],
    ['photo\0.jpg', 'photo.jpg'],
    ['photo\r\nContent-Type: text/html.jpg', 'html.jpg'],
    ['photo\u2028.jpg', 'photo.jpg'],
    ['photo\uD800.jpg', 'photo.jpg'],
    ['photo. .jpg', 'photo.jpg'],
    ['CON', 'CON.jpg'],
    ['-rf.jpg', '-rf.jpg'],
    ['=cmd|calc.jpg', '=cmd|calc.jpg'],
    ['<img src=x onerror=alert(1)>.jpg', '<img src=x onerror=alert(1)>.jpg'],
    ['صورة ۱.jpg', 'صورة ۱.jpg'],
    ['👩🏽‍🦽.jpg', '👩🏽‍🦽.jpg'],
  ];
  assert.equal(table.length, 29);
  for (const [given, kept] of table) assert.equal(fileName(given, 'jpeg'), kept);
});

test('F22 any name becomes one that a report takes', () => {
  const name = fc.oneof(fc.string({unit: 'binary', maxLength: 600}), fc.string({maxLength: 600}));
  fc.assert(
    fc.property(name, fc.constantFrom(...fileKinds), (given, kind) => {
      const kept = fileName(given, kind);
      assert.ok(kept.length > 0 && Array.from(kept).length <= 255);
      assert.doesNotMatch(kept, /[/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|^\./u);
      assert.equal(fileName(kept, kind), kept, 'and stays what it is');
    }),
    {numRuns: 500},
  );
});

test('F22 a long name keeps its ending, and no character is cut in two', () => {
  const kept = fileName(`${'😀'.repeat(300)}.png`, 'png');
  assert.equal(Array.from(kept).length, 255);
  assert.match(kept, /^😀+\.png$/u);
});

test('F22 the name to store under is made of the id alone', () => {
  assert.equal(storedName('file-1', 'jpeg'), 'file-1.jpg');
  assert.equal(storedName('../../x', 'txt'), 'x.txt');
  assert.equal(storedName('..', 'pdf'), 'file.pdf');
});
