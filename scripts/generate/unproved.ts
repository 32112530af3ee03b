/** What no test proves, or only in part: the number of the requirement, and why. */
export const UNPROVED: Readonly<Record<number, string>> = {
  9: 'that a release marked as a pre-release has a number that says so; Pawl judges the tag alone.',
  13: 'booleans take `true` and `false` in the spellings of YAML 1.2; nothing else is tried.',
  20: '30,000 tags are beyond what the stand-in serves in a second; 12,000 are tried in 256 MB.',
  45: 'Pawl writes no commit status, so there is nothing to fit.',
  48: 'the first eight writes of a run go at once: GitHub asks for the second of whoever makes a large number of them.',
  53: 'the number of requests is not printed: the same commits give the same report, whoever reads them.',
  80: 'a version below 2.30 and a command that takes two minutes, after which it is stopped.',
  88: 'Node reads the variables itself, from 24.5 on; on Node 20 none is used.',
  89: 'nothing is said of it: the process ends by the signal, and the runner says that the run was cancelled.',
  99: 'it is not one file but parts, so that a run loads what it needs: 2.3 MB in all.',
  101: 'that the attestation is made can only be seen on GitHub; its step is in the release workflow.',
  105: "its steps are tried on a repository made here, with a stand-in for `gh`; attestations and the approval are GitHub's own.",
  106: 'nothing is deprecated yet, so no input says so; what goes needs the version that tells of a break.',
  108: 'nothing runs on macOS or Windows here; texts of theirs are read.',
  109: 'the time of a start depends on the machine; bench/ measures it.',
};
