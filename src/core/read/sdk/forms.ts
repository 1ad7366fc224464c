import type { Form } from './form.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { others } from './others.ts';
import { python } from './python.ts';
import { stacks, stoppedTasks } from './stacks.ts';

/** Every sentence we know, the surest first: what one has taken, no later one reads again. What wraps another comes last but for words that prove little. */
export const FORMS: readonly Form[] = [
  ...python,
  ...go,
  ...java,
  ...others,
  ...javascript.slice(0, -1),
  ...stacks,
  ...javascript.slice(-1),
  ...stoppedTasks,
];

/** Finds a place in which some sentence may stand. */
export const ANCHORS = new RegExp(
  [...new Set(FORMS.flatMap(({ anchors }) => anchors))]
    .filter((anchor) => anchor.trim().length > 3)
    .map((anchor) => anchor.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`))
    .join('|'),
  'g',
);
