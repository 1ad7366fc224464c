import { compile, type JmespathNode } from 'jmespath';
import { didYouMean } from '../nearest.ts';
import type { Kind, Service, Structure } from './table.ts';
import { some } from './values.ts';

/** What an expression yields: a kind of the table, a structure that has no name of its own, or nothing that is known. */
type Shape = Kind | Structure | undefined;

/**
 * Holds a `--query` against what the operation gives.
 * @returns what is wrong with it; empty where it holds, or where too little is known to tell.
 */
export function onQuery(query: string, service: Service, output: Structure | undefined): readonly string[] {
  let parsed: JmespathNode;
  try {
    parsed = compile(query);
  } catch (error) {
    return [`--query is no JMESPath: ${error instanceof Error ? error.message : String(error)}`];
  }
  const walk = new Walk(service);
  walk.shapeOf(parsed, output);
  return walk.wrong;
}

class Walk {
  readonly wrong: string[] = [];
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
  }

  shapeOf(node: JmespathNode, given: Shape): Shape {
    const [left, right, condition] = node.children ?? [];
    switch (node.type) {
      case 'Field':
        return this.#member(given, String(node.name));
      case 'Current':
      case 'Identity':
        return given;
      case 'Subexpression':
      case 'IndexExpression':
      case 'Pipe':
        return right && this.shapeOf(right, left && this.shapeOf(left, given));
      case 'Index':
        return itemOf(given);
      case 'Slice':
        return given;
      case 'Projection':
        return asList(right && this.shapeOf(right, this.#item(left && this.shapeOf(left, given), left)));
      case 'FilterProjection': {
        const item = this.#item(left && this.shapeOf(left, given), left);
        if (condition) this.shapeOf(condition, item);
        return asList(right && this.shapeOf(right, item));
      }
      case 'ValueProjection':
        return asList(right && this.shapeOf(right, itemOf(left && this.shapeOf(left, given))));
      case 'Flatten':
        return this.#flat(left && this.shapeOf(left, given), left);
      case 'OrExpression':
      case 'AndExpression':
        return [left, right].map((one) => one && this.shapeOf(one, given))[0];
      case 'Function':
        return this.#call(node, given);
      default:
        for (const child of node.children ?? [])
          this.shapeOf(child.type === 'KeyValuePair' && child.value ? child.value : child, given);
        return undefined;
    }
  }

  #member(given: Shape, name: string): Shape {
    if (given === undefined) return undefined;
    if (typeof given === 'string' && given.startsWith('{')) return given.slice(1);
    if (typeof given === 'string' && given.startsWith('[')) {
      this.wrong.push(`--query asks a list for "${name}": put [] behind the list's name`);
      return undefined;
    }
    const structure = typeof given === 'string' ? this.#service.structure(given) : given;
    if (!structure) return undefined;
    const found = structure.members.get(name);
    if (found === undefined)
      this.wrong.push(
        `--query asks for "${name}", which the answer has not${didYouMean(name, structure.members.keys())}; it has ${some([...structure.members.keys()])}`,
      );
    return found;
  }

  #item(given: Shape, node: JmespathNode | undefined): Shape {
    if (typeof given === 'string' && /^[.{]/.test(given) && node?.type === 'Field')
      this.wrong.push(`--query takes "${String(node.name)}" for a list, which it is not`);
    return itemOf(given);
  }

  /** `[]` takes lists within a list apart and leaves a list of anything else as it is. */
  #flat(given: Shape, node: JmespathNode | undefined): Shape {
    const item = this.#item(given, node);
    return typeof item === 'string' && item.startsWith('[') ? item : given;
  }

  #call({ name, children = [] }: JmespathNode, given: Shape): Shape {
    const [first, second] = children;
    const value = first && this.shapeOf(first, given);
    const [inner] = second?.type === 'ExpressionReference' ? (second.children ?? []) : [];
    if (inner) this.shapeOf(inner, itemOf(value));
    else if (second) this.shapeOf(second, given);
    switch (String(name)) {
      case 'sort':
      case 'sort_by':
      case 'reverse':
      case 'not_null':
        return value;
      case 'max_by':
      case 'min_by':
        return itemOf(value);
      case 'values':
        return asList(itemOf(value));
      default:
        if (!FUNCTIONS.has(String(name)))
          this.wrong.push(
            `--query calls ${String(name)}(), which JMESPath does not know${didYouMean(String(name), FUNCTIONS)}`,
          );
        return undefined;
    }
  }
}

/** What a list or a map holds. */
const itemOf = (given: Shape): Shape =>
  typeof given === 'string' && /^[[{]/.test(given) ? given.slice(1) : undefined;

const asList = (item: Shape): Shape => (typeof item === 'string' ? `[${item}` : undefined);

/** @see https://jmespath.org/specification.html#built-in-functions */
const FUNCTIONS = new Set(
  'abs avg contains ceil ends_with floor join keys length map max max_by merge min min_by not_null reverse sort sort_by starts_with sum to_array to_string to_number type values'.split(
    ' ',
  ),
);
