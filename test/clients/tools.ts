import { findTool, howToGet, type ToolName } from '../../src/tools/test/packages.ts';

/** @returns the path of a client. @throws Error that says what to install. */
export function tool(name: ToolName): string {
  const path = findTool(name);
  if (path === undefined) throw new Error(howToGet([name]));
  return path;
}
