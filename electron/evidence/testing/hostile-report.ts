import type { PeerCertificate, RunReport, ScenarioResult } from '../../contract/views.ts';

/** Turns what follows round: « exe.fr » reads « rf.exe ». */
export const turnMark = String.fromCodePoint(0x202e);

/** Names that certificates, hosts and libraries may send: markup, quotes, marks of direction, other scripts, great lengths. */
export const hostileNames: readonly string[] = [
  'CN=<script>alert(1)</script>, O="><img src=x onerror=alert(1)>',
  `CN=gap${turnMark}rf.exe, O=' onmouseover='alert(1)`,
  'CN=&lt;b&gt; &#60;svg/onload=alert(1)&#62; ]]> <!-- --> {{t}} $t(common.product)',
  `CN=${'très-long-nom-'.repeat(300)}`,
  `CN=שלום עולם, O=مرحبا, OU=漢字, L=😀, ST=${String.fromCodePoint(0xd800)}${String.fromCodePoint(0)}`,
  'CN=</style></title></code></pre><base href=//evil.example>, O=javascript:alert(1)',
];

/** For tests: a report in which everything that comes from outside is such a name. */
export function hostileReport(report: RunReport): RunReport {
  const name = (index: number): string => hostileNames[index % hostileNames.length] ?? '';
  const certificate = (index: number): PeerCertificate => ({
    subject: name(index),
    issuer: name(index + 1),
    serialNumber: name(index + 2),
    notBefore: '2026-01-01T00:00:00.000Z',
    notAfter: '2029-01-01T00:00:00.000Z',
    sha256: (index % 10).toString().repeat(64),
  });
  const spoil = (scenario: ScenarioResult, index: number): ScenarioResult => {
    const end = {
      received: [certificate(index), certificate(index + 1)],
      libraryError: name(index),
      libraryOpinion: name(index + 1),
    };
    return {
      ...scenario,
      id: index === 0 ? name(0) : scenario.id,
      clause: index === 0 ? name(2) : scenario.clause,
      explanation: { key: 'scenarios.crashed', params: { error: name(index) } },
      remedy: { key: name(index), params: { error: name(index) } },
      ends: { client: { ...scenario.ends.client, ...end }, server: { ...scenario.ends.server, ...end } },
      timeline: scenario.timeline.map((entry) => ({
        ...entry,
        text: { key: 'scenarios.crashed', params: { error: name(index) } },
      })),
      tls: { protocol: name(index), cipher: name(index + 1) },
      command: `openssl s_client \\\n  -connect ${name(index)}`,
    };
  };
  return {
    ...report,
    runId: name(0),
    target: {
      kind: 'gap-server',
      host: '<i>h</i>',
      port: 8443,
      serverName: `x"'<${turnMark}`,
      terminal: 'own',
    },
    productVersion: name(0),
    tls: { ...report.tls, version: name(1), runtimeVersion: name(2) },
    certificates: report.certificates.map((one, index) => ({ ...one, commonName: name(index) })),
    scenarios: report.scenarios.slice(0, 12).map(spoil),
    survey: {
      chain: [certificate(3)],
      checks: [],
      asksForCertificate: 'unknown',
      suites: [],
      acceptedAuthorities: [...hostileNames],
      protocols: [{ name: name(0), state: 'unknown', quality: 'weak' }],
    },
  };
}
