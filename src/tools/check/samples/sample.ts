/** Code that a reader may copy: a fence of an article, or the command of a cause. */
export interface Sample {
  /** From the root of the repository. */
  readonly file: string;
  /** Where its first line stands, from 1. */
  readonly line: number;
  /** As the fence names it: `bash`, `ts`. */
  readonly language: string;
  readonly text: string;
  /** The error that it triggers, where it is wrong on purpose. */
  readonly wrong?: string | undefined;
  /** Why no check can read it. */
  readonly unchecked?: string | undefined;
}

/** Something that does not hold. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  /** What is wrong and, where it is known, what would be right. */
  readonly message: string;
}

/** Looks at all samples of its languages together, so that a program that is slow to start starts once. */
export type Check = (samples: readonly Sample[]) => readonly Finding[] | Promise<readonly Finding[]>;

/** @param line - of the sample's text, from 0. */
export const finding = (sample: Sample, line: number, message: string): Finding => ({
  file: sample.file,
  line: sample.line + line,
  message,
});

/** @returns the line of the text that an offset stands in, from 0. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** A value that only the reader knows, in braces as everywhere on the site: `{apiId}`. */
export const PLACEHOLDER = /(?<![$\w])\{[A-Za-z][A-Za-z0-9]{0,40}\}/;
