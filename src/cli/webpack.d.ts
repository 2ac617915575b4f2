interface ImportMeta {
  webpackContext(
    folder: string,
    options: { readonly regExp: RegExp },
  ): ((key: string) => unknown) & { keys(): string[] };
}
