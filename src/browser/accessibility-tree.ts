// The tables of a page as Chromium gives them to a screen reader.
import type { Page } from '@playwright/test';

export interface TreeTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly TreeRow[];
}

export interface TreeRow {
  readonly header: string;
  /** The names of all cells in order, the row header among them. */
  readonly cells: readonly string[];
}

type TreeNode = Awaited<ReturnType<typeof fullTree>>[number];

export async function treeTables(page: Page): Promise<TreeTable[]> {
  const nodes = await fullTree(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: TreeNode): TreeNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (child === undefined) return [];
      return child.ignored ? childrenOf(child) : [child];
    });

  return nodes.filter(hasRole('table')).map((table) => {
    const rows = childrenOf(table).filter(hasRole('rowgroup')).flatMap(childrenOf).filter(hasRole('row'));
    const cells = rows.map(childrenOf);
    return {
      name: nameOf(table),
      headers: cells.flat().filter(hasRole('columnheader')).map(nameOf),
      rows: cells
        .filter((row) => !row.some(hasRole('columnheader')))
        .map((row) => ({
          header: row.filter(hasRole('rowheader')).map(nameOf).join(),
          cells: row.filter(hasRole('cell', 'gridcell', 'rowheader')).map(nameOf),
        })),
    };
  });
}

async function fullTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
}

function hasRole(...roles: readonly string[]): (node: TreeNode) => boolean {
  return ({ ignored, role }) => !ignored && roles.includes(role?.value);
}

function nameOf({ name }: TreeNode): string {
  return String(name?.value ?? '').trim();
}
