import type { Outcome } from './create-folder.ts';

type Made = Extract<Outcome, { readonly kind: 'made' }>;

/** @returns what was found, what is left to do, and in which order. */
export function nextSteps({ folder, declared, known, causes, open }: Made): string {
  const moved = causes.filter(({ moves }) => moves);
  const shared = causes.filter(({ moves }) => !moves);
  const lines = [
    `Made ${folder}/`,
    '',
    ...(declared.services.length > 0 ? [`  services    ${declared.services.join(', ')}`] : []),
    ...(declared.unnamed.length > 0
      ? [`  also        ${declared.unnamed.join(', ')} (content/services has no entry)`]
      : []),
    ...(known
      ? [`  known       words, statuses and source come from ${known.file}, whose entry is gone`]
      : []),
    ...moved.map(
      ({ id, cases }) =>
        `  moved here  ${id}, with ${cases.length === 1 ? '1 case' : `${cases.length} cases`}`,
    ),
    ...shared.map(({ id, file }) => `  shown here  ${id}, which stays in ${file}`),
    '',
    'To fill in',
    ...Object.entries(open).map(([file, count]) => `  ${String(count).padStart(3)}  ${file}`),
    '',
    'Next',
    '  1. Replace every FILL_IN; the compiler and the tests refuse the folder while one is left. A file of causes/ is',
    '     named like its id. Add the causes and cases that are missing.',
    '  2. npm run generate                    puts the folder into the catalogue',
    `  3. npm run check:paste < ${folder}/cases/….txt`,
    `  4. npm run words -- ${folder}   lints both languages`,
    '  5. npm run check && npm test           names what is still missing',
    '  6. npm start                           to read the article as a reader does',
  ];
  return lines.join('\n');
}
