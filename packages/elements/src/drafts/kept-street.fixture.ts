import {clearDevice, turn} from './kept-on-device.fixture.ts';
import {KeptPerson} from './kept-person.fixture.ts';

/** The people of one story, on one device. They and all they kept are gone after it. */
export const useStreet = () => {
  let people: KeptPerson[] = [];
  afterEach(async () => {
    for (const person of people) person.crash();
    people = [];
    await clearDevice();
  });

  const meet = (person: KeptPerson): KeptPerson => {
    people.push(person);
    return person;
  };

  /** Somebody opens a form on this page. */
  const arrive = async (...how: Parameters<typeof KeptPerson.here>) =>
    meet(await KeptPerson.here(...how));

  /** Somebody opens a tab of their own. */
  const openTab = async (mode: 'session' | 'passphrase') => meet(await KeptPerson.inTab(mode));

  /** They write something, and the tab keeps it. */
  const writes = async (person: KeptPerson, text: string): Promise<KeptPerson> => {
    await person.press('Start');
    await person.write('Your words', text);
    while (person.form.drafts.status.kind !== 'kept') await turn();
    return person;
  };

  /** Somebody has written something on this page, and it is kept. */
  const writing = async (text: string) => writes(await arrive('session'), text);

  /** Takes longer than a tab takes to keep something: what is not there afterwards never will be. */
  const somebodySaves = async (): Promise<void> => {
    const other = await arrive('passphrase');
    await other.press('Start');
    await other.press('Save and come back later');
    await other.write('Passphrase', 'blue kettle 41');
    await other.press('Save');
    await other.sees('Your report is saved');
  };

  return {arrive, openTab, writes, writing, somebodySaves};
};
