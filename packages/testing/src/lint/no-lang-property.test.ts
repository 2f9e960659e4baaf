import {noLangProperty} from './no-lang-property.ts';
import {testRule} from './rule-table.ts';

const file = 'report-form.ts';
const says = ['lang'];

testRule('no-lang-property', noLangProperty, {
  good: [
    {file, code: `class Form { @property() locale = ''; }`},
    {file, code: `class Form { static properties = {locale: {type: String}}; }`},
    {file, code: `const notice = {lang: 'es'};`},
    {file, code: `class Notice { lang = 'es'; }`},
  ],
  bad: [
    {file, code: `class Form { @property() lang = ''; }`, says},
    {file, code: `class Form { @property({reflect: true}) override lang = ''; }`, says},
    {file, code: `class Form { @state() lang = ''; }`, says},
    {file, code: `class Form { @property() accessor lang = ''; }`, says},
    {file, code: `class Form { @property() set lang(value: string) {} }`, says},
    {file, code: `class Form { @property({attribute: 'lang'}) locale = ''; }`, says},
    {file, code: `class Form { static properties = {lang: {}}; }`, says},
    {file, code: `class Form { static get properties() { return {lang: {}}; } }`, says},
  ],
});
