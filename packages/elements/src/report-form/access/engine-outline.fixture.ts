import {executeServerCommand} from '@web/test-runner-commands';

import {lineOf} from './outline.fixture.ts';

interface EngineNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly EngineNode[];
}

const roles: Readonly<Record<string, string>> = {
  heading: 'heading',
  group: 'group',
  Details: 'group',
  DisclosureTriangle: 'unfolds',
  button: 'button',
  ToggleButton: 'button',
  link: 'link',
  textbox: 'textbox',
  combobox: 'combobox',
  checkbox: 'checkbox',
  radio: 'radio',
  status: 'status',
  alert: 'alert',
  list: 'list',
  image: 'img',
  progressbar: 'progressbar',
  slider: 'slider',
  dialog: 'dialog',
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const linesOf = (nodes: readonly EngineNode[], depth = 0): readonly string[] =>
  nodes.flatMap((node) => {
    const role = roles[node.role];
    if (!role) return linesOf(node.children, depth);
    const line = lineOf({
      role,
      name: oneLine(node.name),
      description: oneLine(node.description),
      states: [],
    });
    return [`${'  '.repeat(depth)}${line}`, ...linesOf(node.children, depth + 1)];
  });

/** What the engine itself tells assistive technology, in the words of our outlines; only Chromium lets us look. */
export const engineOutline = async (): Promise<readonly string[] | undefined> => {
  const {tree} = await executeServerCommand<{readonly tree: readonly EngineNode[] | null}, never>(
    'engine-tree',
  );
  return tree ? linesOf(tree) : undefined;
};
