import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import type {ReceiptCode} from '@heard/delivery';
import {bank, hateIncidentShort, type Question} from '@heard/schema';
import fc from 'fast-check';

import {
  initialState,
  type Action,
  type Form,
  type FormState,
  type SendingPhase,
} from './first-flow.ts';
import {reduce, visibleSteps} from './flow.ts';

const details: Form['steps'] = [
  {id: 'when', questions: ['incident.when.relative']},
  {id: 'harm', questions: ['harm.emotional'], when: {has: ['incident.types', 'threat']}},
  {id: 'support', questions: ['support.wanted']},
];
const last: Form['steps'] = [{id: 'about-you', questions: ['target.demographics']}];
const form: Form = {
  steps: hateIncidentShort.steps.filter(({id}) =>
    ['what', 'contact', 'where', 'share'].includes(id),
  ),
  details,
  last,
  questions: Object.fromEntries(
    bank.map((question): [string, Question] => [question.id, question]),
  ),
};
const steps = [...form.steps, ...details, ...last].map(({id}) => id);

const answers = {'incident.types': ['verbal']};
const editing = (step: string, returning = false): FormState => ({
  status: 'editing',
  step,
  returning,
  issues: [],
  answers,
});
const issues = [{question: 'incident.types', code: 'tick-or-write'}] as const;
const receipt = '123412341234123412341234' as ReceiptCode;
const phases: readonly SendingPhase[] = [
  {status: 'sealing'},
  {status: 'sending'},
  {status: 'waiting', seconds: 4},
  {status: 'parked', maybe: true},
  {status: 'refused'},
  {status: 'sent', receipt, help: ['legal']},
];
const at = (status: SendingPhase['status']) => phases.find((phase) => phase.status === status)!;
const during = (status: SendingPhase['status']): FormState => ({...at(status), answers});
const checking: FormState = {status: 'checking', answers};
const gate: FormState = {status: 'gate', answers};
const next: Action = {type: 'continue', issues: []};
const back: Action = {type: 'back'};
const seal: Action = {type: 'move', to: {status: 'sealing'}};

suite('where a person gets to', () => {
  const table: readonly (readonly [title: string, FormState, Action, FormState])[] = [
    ['from the gate to the first question', gate, {type: 'begin'}, editing('what')],
    ['on to the next question', editing('what'), next, editing('contact')],
    ['from the last question to the check', editing('share'), next, checking],
    [
      'no further while something has to change',
      editing('what'),
      {type: 'continue', issues},
      {...editing('what'), issues} as FormState,
    ],
    ['back to the question before', editing('contact'), back, editing('what')],
    ['back from the first question to the gate', editing('what'), back, gate],
    ['back from the check to the last question', checking, back, editing('share')],
    [
      'from the check to one answer',
      checking,
      {type: 'change', step: 'what'},
      editing('what', true),
    ],
    ['and straight back to the check', editing('what', true), next, checking],
    ['also with Back', editing('where', true), back, checking],
    ['from the check to sending', checking, seal, during('sealing')],
    [
      'from a report that waits for another try to sending',
      during('parked'),
      seal,
      during('sealing'),
    ],
    ['from a report that waits back to the answers', during('parked'), back, checking],
    ['from a refused report back to the answers', during('refused'), back, checking],
    [
      'to the end, with nothing left of the answers',
      during('sending'),
      {type: 'move', to: at('sent')},
      {status: 'sent', receipt, help: ['legal'], answers: {}},
    ],
    [
      'from the code to the end, once it is saved',
      {...at('sent'), answers: {}},
      {type: 'saved'},
      {status: 'done', help: ['legal'], answers: {}},
    ],
    ['from danger now to help first', gate, {type: 'danger'}, {status: 'danger', answers}],
    ['to help without a report', gate, {type: 'help'}, {status: 'help', answers}],
    ['and back from there', {status: 'help', answers}, back, gate],
    ['and back once they are safe', {status: 'danger', answers}, back, gate],
    [
      'from the check through what else can be told',
      checking,
      {type: 'go-through', list: 'details'},
      editing('when'),
    ],
    ['past an optional page that does not fit', editing('when'), next, editing('support')],
    ['from the last optional page to the check', editing('support'), next, checking],
    [
      'from any optional page straight to the check',
      editing('when'),
      {...next, skip: true},
      checking,
    ],
    ['from an optional page to the one before', editing('support'), back, editing('when')],
    ['from the first optional page back to the check', editing('when'), back, checking],
    [
      'from the check to the pages before sending',
      checking,
      {type: 'go-through', list: 'last'},
      editing('about-you'),
    ],
    ['from there to sending', editing('about-you'), seal, during('sealing')],
    ['nowhere to sending from any other page', editing('share'), seal, editing('share')],
    [
      'to the page that lacks something, with what to change',
      checking,
      {type: 'change', step: 'what', issues},
      {...editing('what', true), issues} as FormState,
    ],
    [
      'to where a kept report was left',
      initialState,
      {type: 'restore', answers, step: 'when'},
      editing('when'),
    ],
    [
      'nowhere with a report that was kept for another form',
      initialState,
      {type: 'restore', answers, step: 'gone'},
      initialState,
    ],
    ['nowhere by beginning twice', editing('contact'), {type: 'begin'}, editing('contact')],
    ['nowhere by answering at the gate', gate, {type: 'answer', question: 'x', answer: 1}, gate],
    [
      'nowhere by changing while sending',
      during('sending'),
      {type: 'change', step: 'what'},
      during('sending'),
    ],
    ['nowhere by going back while sending', during('sending'), back, during('sending')],
    ['nowhere by going on from the end', during('sent'), next, during('sent')],
    ['out, with nothing left, from anywhere', during('waiting'), {type: 'leave'}, initialState],
  ];
  for (const [title, state, action, expected] of table) {
    test(title, () => assert.deepEqual(reduce(state, action, form), expected));
  }

  test('an answer that is taken back is gone, not empty', () => {
    const state = reduce(
      editing('what'),
      {type: 'answer', question: 'incident.types', answer: undefined},
      form,
    );
    assert.deepEqual(state.answers, {});
  });

  test('a step whose condition does not hold is passed over, forth and back', () => {
    const conditional: Form = {
      ...form,
      steps: [
        {id: 'what', questions: ['incident.types']},
        {id: 'where', questions: [], when: {has: ['incident.types', 'threat']}},
        {id: 'share', questions: []},
      ],
    };
    assert.deepEqual(
      visibleSteps(conditional.steps, answers).map(({id}) => id),
      ['what', 'share'],
    );
    assert.deepEqual(reduce(editing('what'), next, conditional), editing('share'));
    assert.deepEqual(reduce(editing('share'), back, conditional), editing('what'));
    const threatened = {...editing('what'), answers: {'incident.types': ['threat']}} as FormState;
    assert.equal((reduce(threatened, next, conditional) as {step?: string}).step, 'where');
  });

  test('a form without questions does not begin', () => {
    assert.equal(reduce(gate, {type: 'begin'}, {steps: [], questions: {}}), gate);
  });
});

suite('whatever a person and the network do', () => {
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.constant<Action>({type: 'begin'}),
    fc.constantFrom<Action>({type: 'danger'}, {type: 'help'}),
    fc.constant<Action>({type: 'saved'}),
    fc.record({
      type: fc.constant('go-through' as const),
      list: fc.constantFrom('details' as const, 'last' as const),
    }),
    fc.constant(back),
    {arbitrary: fc.constant(next), weight: 4},
    fc.constant<Action>({type: 'continue', issues}),
    fc.record({type: fc.constant('change' as const), step: fc.constantFrom(...steps)}),
    {
      arbitrary: fc.record({
        type: fc.constant('answer' as const),
        question: fc.constantFrom(...Object.keys(form.questions)),
        answer: fc.oneof(fc.string(), fc.constant(undefined), fc.array(fc.string())),
      }),
      weight: 3,
    },
    {
      arbitrary: fc.record({type: fc.constant('move' as const), to: fc.constantFrom(...phases)}),
      weight: 4,
    },
    fc.constant<Action>({type: 'leave'}),
  );

  const start = fc.constantFrom<FormState>(
    initialState,
    editing('contact'),
    checking,
    during('parked'),
  );

  const everyStep = (
    check: (before: FormState, action: Action, after: FormState) => void,
  ): void => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(start, fc.array(action, {minLength: 30, maxLength: 60}), (from, actions) => {
        let state: FormState = from;
        for (const each of actions) {
          const before = deepFreeze(state);
          state = reduce(before, deepFreeze(each), form);
          check(before, each, state);
          reached.add(state.status);
        }
      }),
      {numRuns: 500},
    );
    assert.equal(reached.size, 12, `the walk came to ${[...reached].join(', ')} only`);
  };

  test('no answer is lost before the report has arrived or the person leaves', () => {
    everyStep((before, action, after) => {
      if (action.type === 'leave' || after.status === 'sent') return;
      const expected = {...before.answers};
      if (action.type === 'answer' && before.status === 'editing') {
        if (action.answer === undefined) Reflect.deleteProperty(expected, action.question);
        else expected[action.question] = action.answer;
      }
      assert.deepEqual(after.answers, expected);
    });
  });

  test('nothing of the answers is left after it', () => {
    everyStep((_, action, after) => {
      if (action.type === 'leave') assert.equal(after, initialState);
      if (after.status === 'sent') assert.deepEqual(after.answers, {});
    });
  });

  test('a report is sent from the check or once more, and never twice at once', () => {
    everyStep((before, _, after) => {
      if (after.status !== 'sealing' || before === after) return;
      const from = before.status === 'editing' ? before.step : before.status;
      assert.ok(['checking', 'parked', 'about-you'].includes(from), from);
    });
    for (const status of ['sealing', 'sending', 'waiting', 'refused', 'sent'] as const) {
      const state = during(status);
      assert.equal(reduce(state, seal, form), state, status);
    }
  });

  test('a report arrives only when one was under way', () => {
    everyStep((before, _, after) => {
      if (after.status !== 'sent' || before === after) return;
      assert.ok(['sealing', 'sending', 'waiting'].includes(before.status), before.status);
    });
  });

  test('a late word from the network does not move a person who went elsewhere', () => {
    for (const state of [gate, editing('what'), checking, during('sent')])
      for (const to of phases) {
        if (state === checking && to.status === 'sealing') continue;
        assert.equal(reduce(state, {type: 'move', to}, form), state);
      }
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
