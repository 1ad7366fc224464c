/** textlint's presets bring no types of their own. */
declare module 'textlint-rule-preset-ja-technical-writing' {
  const preset: import('./presets.ts').Preset;
  export default preset;
}
declare module 'textlint-rule-preset-ja-spacing' {
  const preset: import('./presets.ts').Preset;
  export default preset;
}
declare module 'textlint-rule-prh' {
  const rule: import('./presets.ts').Rule;
  export default rule;
}
