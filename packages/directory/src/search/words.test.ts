import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {words} from './words.ts';

describe('words', () => {
  const cases: [string, string[]][] = [
    ['Niños, ayuda!', ['ninos', 'ayuda']],
    ['ＦＵＬＬ width', ['full', 'width']],
    ['women’s rights', ['womens', 'rights']],
    ['HIV/AIDS-related', ['hiv', 'aids', 'related']],
    ['помощь жертвам', ['помощь', 'жертвам']],
    ['  …  ', []],
    ['سَلام عليكم', ['سلام', 'عليكم']],
    ['القانونية', ['قانونيه']],
    ['می‌خواهم', ['ميخواهم']],
    ['٣١٢ ۳۱۲ ३१२', ['312', '312', '312']],
    ['法律援助', ['法律', '律援', '援助']],
    ['法', ['法']],
    ['ช่วย', ['ช่', '่ว', 'วย']],
    ['हिन्दी मदद', ['हिन्दी', 'मदद']],
    ['Straße Łódź Đặng', ['strasse', 'lodz', 'dang']],
    ['法律aid', ['法律', 'aid']],
  ];
  for (const [text, list] of cases) {
    it(`of ${JSON.stringify(text)}`, () => assert.deepEqual(words(text), list));
  }
});
