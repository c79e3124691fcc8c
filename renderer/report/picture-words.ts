import type { DossierView, OrderView } from '../../electron/contract/views.ts';
import { orderIds, type FlowId, type OrderId, type PartyRole } from '../../electron/contract/words.ts';
import { playerOf, targetRows, type TargetSketch } from '../../electron/procedure/targets.ts';
import type { Translator } from '../../electron/texts/translator.ts';
import type { PictureFlow } from '../components/connectivity-picture/ConnectivityPicture.tsx';
import type { PicturePartyText } from '../components/connectivity-picture/PictureParty.tsx';
import type { PictureTone } from '../components/connectivity-picture/tone.ts';
import type { FlowReading, FlowState, Side } from './run-reading.ts';
import { partyText } from './target-words.ts';

type Words = Pick<Translator, 't'>;
type PartyTexts = Readonly<Record<PartyRole, PicturePartyText>>;
type FlowReadings = Readonly<Record<FlowId, FlowReading>>;

const verdictTones = {
  pass: 'ok',
  warn: 'warning',
  fail: 'bad',
  crashed: 'bad',
  inconclusive: 'unknown',
  notApplicable: 'idle',
} as const;

const toneOf = (state: FlowState): PictureTone =>
  state.kind === 'told' ? verdictTones[state.verdict] : state.kind;

/** Who shows the certificate of a side of a flow, and who judges it. */
const ends: Readonly<Record<FlowId, Readonly<Record<Side, { shows: PartyRole; judges: PartyRole }>>>> = {
  'tpe-gap': { server: { shows: 'GAP', judges: 'TPE' }, client: { shows: 'TPE', judges: 'GAP' } },
  'gap-psp': { server: { shows: 'PSP', judges: 'GAP' }, client: { shows: 'GAP', judges: 'PSP' } },
};

type Certificates = readonly Pick<OrderView['certificates'][number], 'current' | 'kind'>[];

/** As much of a dossier as the picture speaks of. */
interface PicturedDossier extends Pick<DossierView, 'fqdn'> {
  readonly orders: Readonly<Record<OrderId, { readonly certificates: Certificates }>>;
}

/** What the certificates in service are, taken together. */
export function kindInService({
  orders,
}: Pick<PicturedDossier, 'orders'>): 'none' | 'practice' | 'mixed' | 'delivered' {
  const kinds = orderIds.map((order) => orders[order].certificates.find((entry) => entry.current)?.kind);
  if (kinds.every((kind) => kind === undefined)) return 'none';
  if (kinds.every((kind) => kind === 'practice')) return 'practice';
  return kinds.some((kind) => kind === 'practice' || kind === undefined) ? 'mixed' : 'delivered';
}

/** The three parties against a target: who plays them, where they are, and from where their certificate comes. */
export function pictureParties(
  text: Words,
  {
    target,
    where,
    dossier,
  }: {
    readonly target: TargetSketch;
    /** Where the target is; null while it is not known. */
    readonly where: string | null;
    readonly dossier: PicturedDossier;
  },
): PartyTexts {
  const { t } = text;
  const { flows, foreignParty, placedParty } = targetRows[target.kind];
  const place = where ?? undefined;
  const outside = [t('connectivite.word.outside')];
  const simulation = (isSimulated: boolean) => (isSimulated ? [t('connectivite.picture.simulation')] : []);
  return {
    TPE: {
      name: partyText(text, target, 'TPE'),
      lines: flows.includes('tpe-gap')
        ? [
            t('connectivite.picture.ingetrust'),
            ...simulation(playerOf(target, 'TPE') === 'simulated-terminal'),
          ]
        : outside,
    },
    GAP: {
      name: partyText(text, target, 'GAP'),
      value: placedParty === 'GAP' ? place : foreignParty === 'GAP' ? undefined : (dossier.fqdn ?? undefined),
      lines: [
        foreignParty === 'GAP'
          ? t('connectivite.picture.yourSoftware')
          : t(`connectivite.picture.${kindInService(dossier)}`),
      ],
    },
    PSP: {
      name: partyText(text, target, 'PSP'),
      value: placedParty === 'PSP' ? place : undefined,
      lines: flows.includes('gap-psp')
        ? [t('connectivite.picture.geotrust'), ...simulation(foreignParty !== 'PSP')]
        : outside,
    },
  };
}

/** A flow as it is drawn: its outcome in a word, and the certificate of each side in the tone of what is known of it. */
export function pictureFlow(
  words: Words,
  target: TargetSketch,
  flow: FlowId,
  { state, gaps, sides }: FlowReading,
): PictureFlow {
  const side = (name: Side) => ({
    certificate: certificateName(words, flow, name),
    tone: toneOf(sides[name]),
  });
  return {
    tone: toneOf(state),
    word: flowWord(words, target, flow, { state, gaps }),
    server: side('server'),
    client: side('client'),
  };
}

/** The picture in sentences, for who does not see it: each flow that is tested, then each of its certificates. */
export function describePicture(
  words: Words,
  target: TargetSketch,
  parties: PartyTexts,
  readings: FlowReadings,
): string {
  const { t } = words;
  return targetRows[target.kind].flows
    .flatMap((flow) => [
      t('connectivite.picture.describedFlow', {
        flow: t(`connectivite.flows.${flow}.name`),
        word: flowWord(words, target, flow, readings[flow]),
      }),
      ...(['server', 'client'] as const).map((side) =>
        t('connectivite.picture.described', {
          shower: parties[ends[flow][side].shows].name,
          certificate: certificateName(words, flow, side),
          judge: parties[ends[flow][side].judges].name,
          word: stateWord(words, readings[flow].sides[side]),
        }),
      ),
    ])
    .join(' ');
}

function certificateName({ t }: Words, flow: FlowId, side: Side): string {
  return t(`connectivite.picture.lane.${flow}.${side}`);
}

function stateWord({ t }: Words, state: FlowState): string {
  return t(`connectivite.word.${state.kind === 'told' ? state.verdict : state.kind}`);
}

function flowWord(
  words: Words,
  target: TargetSketch,
  flow: FlowId,
  { state, gaps }: Pick<FlowReading, 'state' | 'gaps'>,
): string {
  if (!targetRows[target.kind].flows.includes(flow)) return words.t('connectivite.word.outside');
  return state.kind === 'told' && gaps > 0
    ? words.t('connectivite.word.gaps', { count: gaps })
    : stateWord(words, state);
}
