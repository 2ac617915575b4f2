interface ImportMeta {
  webpackContext(
    folder: string,
    options: { readonly regExp: RegExp },
  ): (<T>(key: string) => T) & { keys(): string[] };
}
