import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

export const events =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/dn786445(v=ws.11)';

/** The number of an event, as the viewer heads it in a language or another and as its XML holds it. */
export const eventNumber = (number: number): string =>
  String.raw`(?:Event ?ID|événement|Evénement|Ereignis-ID)(?: Qualifiers=["']\d{0,6}["'])?[ \t]{0,20}[:>][ \t]{0,20}${number}\b`;

interface AlertEvent {
  /** Its number, or those of all that say the same. */
  readonly numbers: readonly [number, ...number[]];
  readonly name: AlertName | 'other';
  readonly cause: TraceCause;
}

const alerts: readonly AlertEvent[] = [
  { numbers: [42], cause: 'certificate-refused', name: 'bad-certificate' },
  { numbers: [43], cause: 'wrong-usage', name: 'unsupported-certificate' },
  { numbers: [44], cause: 'revoked', name: 'certificate-revoked' },
  { numbers: [45], cause: 'expired', name: 'certificate-expired' },
  { numbers: [46], cause: 'certificate-refused', name: 'certificate-unknown' },
  { numbers: [48], cause: 'unknown-authority', name: 'unknown-ca' },
  { numbers: [49], cause: 'certificate-refused', name: 'access-denied' },
  { numbers: [51], cause: 'wrong-key', name: 'decrypt-error' },
  { numbers: [70], cause: 'protocol-version', name: 'protocol-version' },
  { numbers: [116], cause: 'client-certificate-missing', name: 'certificate-required' },
];
const vague: AlertEvent = {
  numbers: [10, 20, 21, 22, 47, 50, 71, 86, 90, 109, 110, 113, 115, 120],
  cause: 'handshake-failure',
  name: 'other',
};
const receivedAlerts: readonly AlertEvent[] = [
  { numbers: [40], cause: 'handshake-failure', name: 'handshake-failure' },
  ...alerts,
  { numbers: [80], cause: 'handshake-failure', name: 'internal-error' },
  { numbers: [112], cause: 'server-name-unknown', name: 'unrecognized-name' },
  vague,
];
const sentAlerts: readonly AlertEvent[] = [...alerts, { ...vague, numbers: [40, ...vague.numbers, 80, 112] }];

/** Event 36887: the other end sent an alert. Windows 7 and Server 2008 R2 had other words. */
const receivedWords = String.raw`fatal alert was received(?: from the remote endpoint\. The TLS protocol defined fatal alert code is|:)|alerte (?:fatale|irrécupérable) (?:suivante )?a été reçue[^\n]{0,140}?(?: est| :)`;
/** Event 36888: this end sent one. Windows says « error code » there. */
const sentWords = String.raw`fatal alert was generated(?: and sent to the remote endpoint[^\n]{0,140}?(?:alert|error) code is|:)|alerte (?:fatale|irrécupérable) (?:suivante )?a été générée[^\n]{0,170}?(?:TLS est| :)`;

const receivedRule = ({ numbers, cause, name }: AlertEvent): TraceRule => {
  const rule: TraceRule = {
    id: `schannel-event-alert-${name}`,
    pattern: new RegExp(
      `(?:${receivedWords}) ?(?:${numbers.join('|')})\\b${name === 'other' ? `|${eventNumber(36887)}` : ''}`,
    ),
    sample: `A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is ${numbers[0]}.`,
    source: `${events}, 36887`,
    cause,
    refusedBy: 'other-end',
  };
  return name === 'other' ? rule : { ...rule, ...maybeOfAlert[name] };
};

/** What an alert may stand for besides is the choice of the one who sent it: one's own has its reason in one's own log. */
const sentRule = ({ numbers, cause, name }: AlertEvent): TraceRule => ({
  id: name === 'other' ? 'schannel-event-36888' : `schannel-event-sent-${name}`,
  pattern: new RegExp(
    `(?:${sentWords}) ?(?:${numbers.join('|')})\\b${name === 'other' ? `|${eventNumber(36888)}` : ''}`,
  ),
  sample: `A fatal alert was generated and sent to the remote endpoint. This may result in termination of the connection. The TLS protocol defined fatal alert code is ${numbers[0]}.`,
  source: `${events}, 36888`,
  cause,
  refusedBy: 'this-end',
});

/** Alerts of TLS in the System log: event 36887 for those received, 36888 for those sent. The number alone says that much. */
export const schannelAlertEventRules: readonly TraceRule[] = [
  ...receivedAlerts.map(receivedRule),
  ...sentAlerts.map(sentRule),
];
