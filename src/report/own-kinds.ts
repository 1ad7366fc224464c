import type { OwnValues } from './model.ts';

/** One kind of thing that a reader's commands name otherwise than ours. */
export interface Kind {
  readonly id: keyof OwnValues;
  /** Its name in the address. */
  readonly name: string;
  /** A whole value. Nothing that a shell, a string or markup sees as more than text gets through. */
  readonly value: RegExp;
  /** What stands for it in the articles' examples. */
  readonly example: RegExp;
  /** Any value of the kind. A block that sets two beside each other tells them apart, and is left as it is. */
  readonly any?: RegExp;
}

/** In the order in which they are told to the reader. */
export const kinds: readonly Kind[] = [
  {
    id: 'apiId',
    name: 'api',
    value: /^[a-z0-9]{4,16}$/,
    example: /(?<![A-Za-z0-9-])(?:a1b2c3d4e5|abc123)(?![A-Za-z0-9-])/g,
  },
  {
    id: 'stage',
    name: 'stage',
    value: /^(?!-)[\w-]{1,128}$/,
    example: /(?<=\.amazonaws\.com\/|a1b2c3d4e5\/|--stage-name )prod(?![\w-])/g,
  },
  {
    id: 'region',
    name: 'region',
    value: /^[a-z]{2}(?:-[a-z]{2,9}){1,2}-\d$/,
    example: /(?<![A-Za-z0-9-])ap-northeast-1(?![A-Za-z0-9-])/g,
    any: /(?<![A-Za-z0-9])[a-z]{2}(?:-[a-z]{2,9}){1,2}-\d(?![A-Za-z0-9-])/g,
  },
  {
    id: 'account',
    name: 'account',
    value: /^\d{12}$/,
    example: /(?<![\w-])(?:111122223333|123456789012)(?![\w-])/g,
    any: /(?<![\w-])\d{12}(?![\w-])/g,
  },
  {
    id: 'bucket',
    name: 'bucket',
    value: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    example: /(?<![A-Za-z0-9-])(?:amzn-s3-demo-bucket|example-bucket)(?![A-Za-z0-9-])/g,
  },
  {
    id: 'functionName',
    name: 'function',
    value: /^(?!-)[\w-]{1,64}$/,
    example: /(?<![\w-])my-function(?![\w-])/g,
  },
];
