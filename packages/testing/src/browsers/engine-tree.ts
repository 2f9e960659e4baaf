import type {TestRunnerPlugin} from '@web/test-runner-core';
import type {Page} from 'playwright-core';

/** What Chromium itself tells assistive technology of one thing on the page. */
export interface EngineNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Such as `level`, `checked` or `invalid`, when they are set. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly EngineNode[];
}

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly {readonly name: string; readonly value: AxValue}[];
  readonly childIds?: readonly string[];
}

/**
 * Answers `executeServerCommand('engine-tree')` of a test with the accessibility tree that the engine made of
 * the test's page: `{tree}`, a list of nodes. It is null in engines that let nobody look at it.
 */
export const engineTree = (): TestRunnerPlugin => ({
  name: 'engine-tree',
  async executeCommand({command, session}) {
    if (command !== 'engine-tree') return undefined;
    if (session.browser.type !== 'playwright') return {tree: null};
    const page = (session.browser as unknown as {getPage(id: string): Page}).getPage(session.id);
    const devtools = await page.context().newCDPSession(page);
    try {
      const {nodes} = (await devtools.send('Accessibility.getFullAXTree')) as {
        readonly nodes: readonly AxNode[];
      };
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      return {tree: nodes.filter(({parentId}) => !parentId).flatMap((node) => read(node, byId))};
    } finally {
      await devtools.detach();
    }
  },
});

const read = (node: AxNode, byId: ReadonlyMap<string, AxNode>): readonly EngineNode[] => {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? read(child, byId) : [];
  });
  if (node.ignored) return children;
  const text = ({value}: AxValue = {}) => (typeof value === 'string' ? value : '');
  return [
    {
      role: text(node.role),
      name: text(node.name),
      description: text(node.description),
      states: Object.fromEntries(
        (node.properties ?? []).map(({name, value}) => [name, value.value]),
      ),
      children,
    },
  ];
};
