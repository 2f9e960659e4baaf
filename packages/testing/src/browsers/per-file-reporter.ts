import {relative} from 'node:path';
import type {Reporter} from '@web/test-runner-core';

import {countTests} from './count-tests.ts';

/** One line per test file when all engines are through with it: who passed how many. */
export function perFileReporter(): Reporter {
  return {
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      const engines = sessionsForTestFile.map((session) => {
        const {passed, failed} = countTests(session);
        return `${session.browser.name} ${passed}${failed > 0 ? `, FAILED ${failed}` : ''}`;
      });
      logger.log(`${relative(process.cwd(), testFile)}: ${engines.join(' · ')}`);
      for (const session of sessionsForTestFile) {
        const {passed, failed} = countTests(session);
        if (session.passed && failed > 0 && passed === 0) {
          logger.error(`  ran no test in ${session.browser.name}: a test file must hold a test.`);
        }
      }
    },
  };
}
