/** What the page of the staff loads. */
import './inbox-app/define.ts';
