import {testRule} from './rule-table.ts';
import {sentencesInMessages} from './sentences-in-messages.ts';

testRule('sentences-in-messages', sentencesInMessages, {
  good: [
    {file: 'form.messages.ts', code: `export const send = ({msg}) => msg('Send');`},
    {file: 'form.messages.ts', code: `export function send(l) { return l.msg('Send'); }`},
    {file: 'form.ts', code: 'send(this.#locale);'},
    {file: 'form.ts', code: 'const {msg} = localizer; pass(msg);'},
  ],
  bad: [
    {file: 'form.ts', code: `const send = ({msg}) => msg('Send');`, says: ['place']},
    {file: 'form.ts', code: `render() ? this.#locale.msg('Send') : '';`, says: ['place']},
    {file: 'messages.ts', code: `const send = ({msg}) => msg('Send');`, says: ['place']},
    {file: 'form.messages.ts', code: `export const send = msg('Send');`, says: ['topLevel']},
    {file: 'form.messages.ts', code: `const words = {send: l.msg('Send')};`, says: ['topLevel']},
  ],
});
