// Runs before each unit test: one that passes only now and then must not pass by trying again.
import { beforeEach } from 'vitest';

beforeEach(({ task }) => {
  if (task.retry) throw new Error('A unit test does not retry: find out why it sometimes fails.');
});
