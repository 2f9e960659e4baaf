// What we call of the analyzer; its own types are those of its plugins only.
declare module '@custom-elements-manifest/analyzer' {
  type Package = import('custom-elements-manifest/schema.d.ts').Package;

  export const ts: typeof import('typescript');
  export const create: (options: {
    readonly modules: readonly import('typescript').SourceFile[];
    readonly plugins: readonly object[];
    readonly context: {readonly dev: boolean};
  }) => Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => readonly object[];
}
