/** Loaded into every contestant before its own code: says what CPU time the process has used, when asked. */
process.on('message', (message) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() });
  }
});
// Whoever listens here shall not be kept alive by it, nor outlive whoever started it.
process.channel?.unref();
// What has no way down of its own just ends, in order, so that profiles are written.
process.on('SIGTERM', () => {
  if (process.listenerCount('SIGTERM') === 1) process.exit(0);
});
process.on('disconnect', () => process.exit(0));
