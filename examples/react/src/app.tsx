import {HeardReportForm, HeardResourceFinder} from '@heard/react';
import {useState} from 'react';

/** The page of a city: a form to report, and a finder for help. */
export const App = () => {
  const [locale, setLocale] = useState('en');
  const [arrived, setArrived] = useState<string>();
  return (
    <main>
      <h1>Report hate, find help</h1>
      <button type="button" onClick={() => setLocale(locale === 'en' ? 'es' : 'en')}>
        {locale === 'en' ? 'Español' : 'English'}
      </button>
      <HeardReportForm
        config="/heard.config.json"
        locale={locale}
        onHeardReportSubmitted={({detail}) => setArrived(detail.tenant)}
      >
        <a href="tel:+15550100">Report by phone: 555-0100</a>
      </HeardReportForm>
      <HeardResourceFinder config="/heard.config.json" locale={locale}>
        <a href="tel:+15550100">Ask for help by phone: 555-0100</a>
      </HeardResourceFinder>
      <p role="status">{arrived && `A report has reached ${arrived}.`}</p>
    </main>
  );
};
