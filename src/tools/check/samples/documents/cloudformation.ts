import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, SpecDatabase } from '@aws-cdk/service-spec-types';
import { didYouMean } from '../nearest.ts';
import type { Placed, Tree } from './tree.ts';

/** A document with resources that have types of CloudFormation's. */
export const isTemplate = ({ entries }: Tree): boolean =>
  entries.has('AWSTemplateFormatVersion') ||
  [...(entries.get('Resources')?.entries.values() ?? [])].some((one) => /^AWS::/.test(typeOf(one)));

const typeOf = (resource: Tree): string => resource.entries.get('Type')?.text ?? '';

const TOP =
  'AWSTemplateFormatVersion Description Metadata Parameters Rules Mappings Conditions Transform Globals Hooks Resources Outputs'.split(
    ' ',
  );
const ATTRIBUTES =
  'Type Properties DependsOn Condition Metadata CreationPolicy UpdatePolicy DeletionPolicy UpdateReplacePolicy Connectors IgnoreGlobals'.split(
    ' ',
  );

let database: SpecDatabase | undefined;

/** @returns resource types and properties that CloudFormation does not have. */
export function onTemplate(template: Tree): readonly Placed[] {
  database ??= loadAwsServiceSpecSync();
  const specification = database;
  const resources = template.entries.get('Resources');
  return [
    ...onNames(template, TOP, 'a template'),
    ...[...(resources?.entries.values() ?? [])].flatMap((resource) => onResource(resource, specification)),
  ];
}

function onResource(resource: Tree, specification: SpecDatabase): readonly Placed[] {
  const type = typeOf(resource);
  if (resource.kind !== 'map' || !/^AWS::/.test(type)) return [];
  const [known] = specification.lookup('resource', 'cloudFormationType', 'equals', type);
  if (!known) {
    const all = specification.all('resource').map(({ cloudFormationType }) => cloudFormationType);
    return [[resource.line, `CloudFormation has no resource type "${type}"${didYouMean(type, all)}`]];
  }
  const properties = resource.entries.get('Properties');
  return [
    ...onNames(resource, ATTRIBUTES, `a resource`),
    ...(properties?.kind === 'map' ? onProperties(properties, known.properties, type, specification) : []),
    ...missing(properties, known, type, resource.line),
  ];
}

const missing = (
  properties: Tree | undefined,
  { properties: known }: Resource,
  type: string,
  line: number,
): readonly Placed[] =>
  properties?.kind === 'unknown' || type.startsWith('AWS::Serverless::')
    ? []
    : Object.entries(known)
        .filter(([name, { required }]) => required === true && !properties?.entries.has(name))
        .map(([name]) => [line, `${type} needs ${name}`]);

function onProperties(
  given: Tree,
  known: Resource['properties'],
  where: string,
  specification: SpecDatabase,
): readonly Placed[] {
  return [...given.entries].flatMap(([name, value]) => {
    const property = known[name];
    return property
      ? onType(value, property.type, `${where} ${name}`, specification)
      : [[value.line, `${where} has no property "${name}"${didYouMean(name, Object.keys(known))}`] as Placed];
  });
}

function onType(
  value: Tree,
  type: PropertyType,
  where: string,
  specification: SpecDatabase,
): readonly Placed[] {
  if (type.type === 'ref') {
    const definition = specification.get('typeDefinition', type.reference.$ref);
    return value.kind === 'map' ? onProperties(value, definition.properties, where, specification) : [];
  }
  if (type.type !== 'array' && type.type !== 'map') return [];
  return [...value.items, ...value.entries.values()].flatMap((item) =>
    onType(item, type.element, where, specification),
  );
}

const onNames = ({ entries }: Tree, known: readonly string[], where: string): readonly Placed[] =>
  [...entries].flatMap(([name, { line }]) =>
    known.includes(name) || name.startsWith('Fn::')
      ? []
      : [[line, `${where} has no "${name}"${didYouMean(name, known)}`] as Placed],
  );
