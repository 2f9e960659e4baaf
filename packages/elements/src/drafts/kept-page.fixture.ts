import {KeptForm} from './kept-form.fixture.ts';

// for the page around this one, see kept-person.fixture.ts
const form = new KeptForm();
form.setAttribute('mode', new URL(location.href).searchParams.get('mode')!);
document.body.append(form);
