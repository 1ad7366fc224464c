/** The part of the package that we use; its own declarations leave it out. */
declare module 'jmespath' {
  export interface JmespathNode {
    readonly type: string;
    readonly name?: string | undefined;
    readonly children?: readonly JmespathNode[] | undefined;
    readonly value?: JmespathNode | undefined;
  }
  /** @throws where the expression is no JMESPath. */
  export function compile(expression: string): JmespathNode;
}
