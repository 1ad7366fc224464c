import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Finding, Sample } from '../sample.ts';

/** What a file holds, and what is amiss with the fences themselves. */
export interface Collected {
  readonly samples: readonly Sample[];
  readonly findings: readonly Finding[];
}

/** @returns the fences of every article below these paths. */
export function fencesOf(root: string, paths: readonly string[]): Collected {
  const files = globSync(
    paths.map((path) => (path.endsWith('.mdx') ? path : `${path}/**/*.mdx`)),
    { cwd: root },
  ).sort();
  const found = files.map((file) => fencesIn(readFileSync(join(root, file), 'utf8'), file));
  return {
    samples: found.flatMap(({ samples }) => samples),
    findings: found.flatMap(({ findings }) => findings),
  };
}

const FENCE = /^([ \t]{0,20})(`{3,8})(.*)$/;

/** @returns the fences of one article, without the indentation that they share with their component. */
export function fencesIn(mdx: string, file: string): Collected {
  const samples: Sample[] = [];
  const findings: Finding[] = [];
  let open:
    { readonly indent: string; readonly ticks: string; readonly info: string; line: number } | undefined;
  let text: string[] = [];
  for (const [index, line] of mdx.split('\n').entries()) {
    const [, indent = '', ticks = '', info = ''] = FENCE.exec(line) ?? [];
    if (!open && ticks) {
      open = { indent, ticks, info: info.trim(), line: index + 2 };
      text = [];
    } else if (open && ticks.length >= open.ticks.length && info.trim() === '') {
      const sample = sampleOf(open.info, { file, line: open.line, text: text.join('\n') });
      samples.push(sample);
      findings.push(...onMeta(open.info, sample));
      open = undefined;
    } else if (open) text.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
  }
  if (open) findings.push({ file, line: open.line - 1, message: 'this fence is never closed' });
  return { samples, findings };
}

const META = /([a-z]{1,20})=(?:"([^"]{0,300})"|(\S{1,200}))/g;

function sampleOf(info: string, place: Pick<Sample, 'file' | 'line' | 'text'>): Sample {
  const meta = new Map(
    [...info.matchAll(META)].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']),
  );
  return {
    ...place,
    language: /^[^\s=]{1,40}/.exec(info)?.[0] ?? '',
    wrong: meta.get('wrong'),
    unchecked: meta.get('unchecked'),
  };
}

/** A word of the meta that nobody reads is a spelling mistake that would switch a check off unseen. */
function onMeta(info: string, { file, line }: Sample): Finding[] {
  const rest = info
    .replace(/^[^\s=]{1,40}/, '')
    .replace(META, (whole, name: string) => (KNOWN_META.includes(name) ? '' : whole))
    .trim();
  return rest === ''
    ? []
    : [
        {
          file,
          line: line - 1,
          message: `the fence says "${rest}", which nothing reads; it may say ${KNOWN_META.map((name) => `${name}=…`).join(' or ')}`,
        },
      ];
}

const KNOWN_META = ['wrong', 'unchecked'];
