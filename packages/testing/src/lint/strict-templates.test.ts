import {strictTemplates} from './strict-templates.ts';
import {testRule} from './rule-table.ts';

const file = 'report-form.ts';

testRule('strict-templates', strictTemplates, {
  good: [
    {file, code: 'html`<p class="style">style="x" is a word here</p>`;'},
    {file, code: 'html`<button @click=${() => a > b}>Send</button>`;'},
    {file, code: 'html`<p data-style="x">…</p>`;'},
    {file, code: 'html`<!-- <p style="x"> -->`;'},
    {file, code: 'css`:host { color: red }`;'},
    {file, code: '`<p style="x">`;'},
  ],
  bad: [
    {file, code: 'html`<p style="color: red">…</p>`;', says: ['attribute']},
    {file, code: 'html`<p class=${a} style=${b}>…</p>`;', says: ['attribute']},
    {file, code: 'html`<p .style=${a}>…</p>`;', says: ['attribute']},
    {file, code: 'html`<p\n  STYLE = "x">…</p>`;', says: ['attribute']},
    {file, code: 'svg`<path style="fill: red"/>`;', says: ['attribute']},
    {file, code: 'html`<style>p {}</style>`;', says: ['element']},
    {file, code: 'html`<script src=${a}></script>`;', says: ['element']},
    {file, code: 'html`<p .innerHTML=${a}></p>`;', says: ['markup']},
    {file, code: 'html`<iframe srcdoc=${a}></iframe>`;', says: ['markup']},
    {file, code: 'html`<button onclick="send()">Send</button>`;', says: ['handler']},
  ],
});
