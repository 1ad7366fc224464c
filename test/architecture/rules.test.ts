import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import { brokenImports, soundModules } from './broken-imports.ts';

interface RulesFile {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: ICruiseOptions;
}
const rules = createRequire(import.meta.url)('./dependency-rules.cjs') as RulesFile;
const root = mkdtempSync(join(tmpdir(), 'import-rules-'));

for (const modules of [soundModules, ...Object.values(brokenImports)]) {
  for (const [path, text] of Object.entries(modules)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
const { output } = await cruise(['src', 'content'], {
  ...rules.options,
  baseDir: root,
  ruleSet: { forbidden: rules.forbidden },
  validate: true,
});
const { violations } = (output as ICruiseResult).summary;
const found = violations.map(({ from, rule }) => `${rule.name}: ${from}`);

afterAll(() => {
  rmSync(root, { recursive: true });
});

const cases = Object.entries(brokenImports).flatMap(([rule, modules]) =>
  Object.keys(modules).map((from) => [rule, from] as const),
);

test.each(cases)('%s catches %s', (rule, from) => {
  expect(found).toContain(`${rule}: ${from}`);
});

test('modules that keep the rules are left alone', () => {
  const sound = Object.keys(soundModules);
  expect(violations.filter(({ from }) => sound.includes(from))).toEqual([]);
});

test('every rule is shown broken, and says why it is there', () => {
  expect(rules.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(brokenImports).sort());
  for (const { comment } of rules.forbidden) expect(comment?.length).toBeGreaterThan(30);
});
