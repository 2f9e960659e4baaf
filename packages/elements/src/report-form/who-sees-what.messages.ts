import type {Localizer} from '../locale/localizer.ts';

export const whoSeesWords = ({msg}: Localizer) => ({
  title: msg('Who will see what', {desc: 'Small title above a list of organizations.'}),
  everyAnswer: msg('Every answer on this page'),
  files: msg('The files you added'),
  howToReach: msg('How to reach you'),
  notWho: msg('Not who you are: you did not ask us to contact you'),
  nothing: msg('Nothing', {desc: 'This organization will see nothing of the report.'}),
  thePolice: msg('The police'),
  theNumbers: msg('Published numbers', {desc: 'Statistics that an organization publishes.'}),
  everyoneElse: msg('Everyone else'),
  locked: msg('Nothing. Your report is locked on this device before it goes out'),
});
