import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../root.ts';
import { type Finding, finding, type Sample } from './sample.ts';

/** As a reader's own project is set up today; nothing is asked that only a style guide asks. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // A sample without an import is a module as well: names of one are not names of another.
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  esModuleInterop: true,
  resolveJsonModule: true,
};

const LIBRARIES = join(import.meta.dirname, 'typescript', 'libraries.d.ts');

/** TypeScript that compiles against the packages that it imports: one program for all samples. */
export function checkTypeScript(samples: readonly Sample[]): readonly Finding[] {
  const texts = [...new Set(samples.map(({ text }) => text))];
  // Below the project's root, so that packages are found where the project has them.
  const files = new Map(texts.map((text, index) => [join(root, `sample-${String(index)}.ts`), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const { readFile, fileExists, getSourceFile } = host;
  const program = ts.createProgram({
    rootNames: [...files.keys(), LIBRARIES],
    options: OPTIONS,
    host: {
      ...host,
      readFile: (name) => files.get(name) ?? readFile(name),
      fileExists: (name) => files.has(name) || fileExists(name),
      getSourceFile(name, version, ...rest) {
        const text = files.get(name);
        return text === undefined
          ? getSourceFile(name, version, ...rest)
          : ts.createSourceFile(name, text, version, true);
      },
    },
  });
  const found = [...files.keys()].map((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return samples.flatMap((sample) =>
    (found[texts.indexOf(sample.text)] ?? []).map((one) => finding(sample, lineOf(one), messageOf(one))),
  );
}

const lineOf = ({ file, start = 0 }: ts.Diagnostic): number =>
  file?.getLineAndCharacterOfPosition(start).line ?? 0;

/** Cannot find module. */
const NO_MODULE = [2307, 7016];

function messageOf({ code, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  const hint = NO_MODULE.includes(code)
    ? ' Make the package a dev dependency, or declare what is used of it in src/tools/check/samples/typescript/libraries.d.ts.'
    : '';
  return `TS${String(code)}: ${message}${hint}`;
}
