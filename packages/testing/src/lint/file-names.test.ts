import {fileNames} from './file-names.ts';
import {testRule} from './rule-table.ts';

const code = 'export {};';

testRule('file-names', fileNames, {
  good: [
    {file: 'report-form.ts', code},
    {file: 'report-form.browser.test.ts', code},
    {file: 'iso-639-3.ts', code},
    {file: 'web-test-runner.config.ts', code},
  ],
  bad: [
    {file: 'reportForm.ts', code, says: ['kebab']},
    {file: 'ReportForm.ts', code, says: ['kebab']},
    {file: 'report_form.ts', code, says: ['kebab']},
    {file: 'utils.ts', code, says: ['vague']},
    {file: 'helpers.test.ts', code, says: ['vague']},
    {file: 'common.ts', code, says: ['vague']},
  ],
});
