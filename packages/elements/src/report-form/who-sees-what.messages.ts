import type {Localizer} from '../locale/localizer.ts';

export const whoSeesWords = ({msg}: Localizer) => ({
  title: msg('Who will see what', {desc: 'Small title above a list of organizations.'}),
  everyAnswer: msg('Every answer on this page'),
  files: msg('The files you added'),
  howToReach: msg('How to reach you'),
  notWho: msg('Not who you are: you did not ask us to contact you'),
  nothing: msg('Nothing', {desc: 'This organization will see nothing of the report.'}),
  thePolice: msg('The police'),
  police: {
    no: msg('Nothing from us'),
    yes_anonymised: msg('What happened, without your name and how to reach you'),
    yes_with_contact: msg('What happened, with your name and how to reach you'),
    ask_me_first: msg('Nothing, until you have been asked and have said yes'),
  },
  theNumbers: msg('Published numbers', {desc: 'Statistics that an organization publishes.'}),
  counted: msg('That it happened, as one among many. None of your words'),
  everyoneElse: msg('Everyone else'),
  locked: msg('Nothing. Your report is locked on this device before it goes out'),
});
