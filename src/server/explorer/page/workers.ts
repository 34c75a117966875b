/** Where the build has put the editor's workers. */
declare const WORKER_URLS: Record<'editor' | 'json' | 'graphql', string>;

// Monaco asks here for the worker of a language.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(label === 'json' || label === 'graphql' ? WORKER_URLS[label] : WORKER_URLS.editor),
  },
});
