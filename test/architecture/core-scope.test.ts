import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const config = fileURLToPath(new URL('../../src/core/tsconfig.json', import.meta.url));
const probe = fileURLToPath(new URL('../../src/core/probe.ts', import.meta.url));

/** Compiles one module as if it stood in src/core. @returns what the compiler says. */
function compile(text: string): readonly string[] {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!parsed) throw new Error(`${config} cannot be read.`);
  const host = ts.createCompilerHost(parsed.options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === probe ? ts.createSourceFile(file, text, version) : readSource(file, version);
  const program = ts.createProgram([probe], parsed.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName === probe)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test.each([
  [`export const title = document.title;`, /'document'/],
  [`export const store = localStorage;`, /'localStorage'/],
  [`import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`, /'node:fs'/],
  [`export const folder = process.cwd();`, /'process'/],
  [`export const bytes = Buffer.from('a');`, /'Buffer'/],
])('core does not compile with %j', (text, complaint) => {
  expect(compile(text).join('\n')).toMatch(complaint);
});

test('core compiles with what pages, workers and Node share', () => {
  expect(compile(`export const length = new TextEncoder().encode('a').length;`)).toEqual([]);
});
