import type { TextlintKernelRule } from '@textlint/kernel';

export type Rule = TextlintKernelRule['rule'];
type Options = Readonly<Record<string, unknown>>;

/** Rules that belong together, with the options that they are meant to have. */
export interface Preset {
  readonly rules: Readonly<Record<string, Rule>>;
  readonly rulesConfig: Readonly<Record<string, Options | boolean>>;
}

/** @returns the rules of a preset; `own` stands above what the preset says, `false` leaves a rule out. */
export function rulesOf(
  preset: Preset,
  own: Readonly<Record<string, Options | false>>,
): readonly TextlintKernelRule[] {
  return Object.entries(preset.rules)
    .map(([ruleId, rule]) => ({ ruleId, rule, options: own[ruleId] ?? preset.rulesConfig[ruleId] ?? true }))
    .filter(({ options }) => options !== false);
}

/** @returns what an ES module that was made into CommonJS exports by default: Node hands over the whole of it. */
export const defaultOf = <T extends object>(module: T): T =>
  'default' in module ? (module as { readonly default: T }).default : module;
