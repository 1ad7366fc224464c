import type { Plan, Table, Variant } from './model.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS'];

export const methodMistakes = {
  'method-other': { place: 'method', rarity: 1, variants: otherMethods },
  'method-case': { place: 'method', rarity: 1, variants: cases },
} satisfies Table<string>;

function* otherMethods({ method }: Plan): Generator<Variant> {
  for (const other of METHODS) if (other !== method) yield { changes: { method: other }, detail: other };
  yield { changes: { method: '' }, detail: '""' };
}

function* cases({ method }: Plan): Generator<Variant> {
  const lower = method.toLowerCase();
  for (const written of [lower, method.toUpperCase(), lower.slice(0, 1).toUpperCase() + lower.slice(1)])
    yield { changes: { method: written }, detail: written };
}
