import { orderIds, type FlowId, type PartyRole } from '../../electron/contract/words.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { Panel } from '../components/Panel.tsx';
import {
  ConnectivityPicture,
  type PictureFlow,
} from '../components/connectivity-picture/ConnectivityPicture.tsx';
import type { PicturePartyText } from '../components/connectivity-picture/PictureParty.tsx';
import type { PictureTone } from '../components/connectivity-picture/tone.ts';
import { useText } from '../bridge/use-text.ts';
import { readFlow, type FlowReading, type FlowState, type RunPicture, type Side } from './run-reading.ts';
import { playerOf, targetRows, type TargetSketch } from '../../electron/procedure/targets.ts';
import { partyText } from './target-words.ts';

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

/** The picture of the run: what the flows and the certificates are worth so far. */
export function PicturePanel(props: {
  readonly picture: RunPicture;
  readonly target: TargetSketch;
  /** Where the target is; null while it is not known. */
  readonly where: string | null;
}) {
  const dossier = useDossier();
  const text = useText();
  const { t } = text;
  const { picture, target } = props;
  const { flows: tested, foreignParty, placedParty } = targetRows[target.kind];
  const readings = { 'tpe-gap': readFlow(picture, 'tpe-gap'), 'gap-psp': readFlow(picture, 'gap-psp') };
  const kinds = orderIds.map(
    (order) => dossier.orders[order].certificates.find((entry) => entry.current)?.kind,
  );
  const certificates = kinds.every((kind) => kind === undefined)
    ? 'none'
    : kinds.every((kind) => kind === 'practice')
      ? 'practice'
      : kinds.some((kind) => kind === 'practice' || kind === undefined)
        ? 'mixed'
        : 'delivered';

  const where = props.where ?? undefined;
  const outside = [t('connectivite.word.outside')];
  const isSimulated = playerOf(target, 'TPE') === 'simulated-terminal';
  const parties: Readonly<Record<PartyRole, PicturePartyText>> = {
    TPE: {
      name: partyText(text, target, 'TPE'),
      lines: tested.includes('tpe-gap')
        ? [
            t('connectivite.picture.ingetrust'),
            ...(isSimulated ? [t('connectivite.picture.simulation')] : []),
          ]
        : outside,
    },
    GAP: {
      name: partyText(text, target, 'GAP'),
      value: placedParty === 'GAP' ? where : foreignParty === 'GAP' ? undefined : (dossier.fqdn ?? undefined),
      lines:
        foreignParty !== 'GAP'
          ? [t(`connectivite.picture.${certificates}`)]
          : [t('connectivite.picture.yourSoftware')],
    },
    PSP: {
      name: partyText(text, target, 'PSP'),
      value: placedParty === 'PSP' ? where : undefined,
      lines: tested.includes('gap-psp')
        ? [
            t('connectivite.picture.geotrust'),
            ...(foreignParty === 'PSP' ? [] : [t('connectivite.picture.simulation')]),
          ]
        : outside,
    },
  };
  const word = (flow: FlowId, reading: FlowReading): string => {
    if (!tested.includes(flow)) return t('connectivite.word.outside');
    if (reading.state.kind !== 'told') return t(`connectivite.word.${reading.state.kind}`);
    return reading.gaps > 0
      ? t('connectivite.word.gaps', { count: reading.gaps })
      : t(`connectivite.word.${reading.state.verdict}`);
  };
  const laneWord = (state: FlowState) =>
    t(`connectivite.word.${state.kind === 'told' ? state.verdict : state.kind}`);
  const pictureFlow = (flow: FlowId): PictureFlow => {
    const side = (name: Side) => ({
      certificate: t(`connectivite.picture.lane.${flow}.${name}`),
      tone: toneOf(readings[flow].sides[name]),
    });
    return {
      tone: toneOf(readings[flow].state),
      word: word(flow, readings[flow]),
      server: side('server'),
      client: side('client'),
    };
  };
  const description = tested
    .flatMap((flow) => [
      t('connectivite.picture.describedFlow', {
        flow: t(`connectivite.flows.${flow}.name`),
        word: word(flow, readings[flow]),
      }),
      ...(['server', 'client'] as const).map((side) =>
        t('connectivite.picture.described', {
          shower: parties[ends[flow][side].shows].name,
          certificate: t(`connectivite.picture.lane.${flow}.${side}`),
          judge: parties[ends[flow][side].judges].name,
          word: laneWord(readings[flow].sides[side]),
        }),
      ),
    ])
    .join(' ');

  return (
    <Panel>
      <ConnectivityPicture
        label={t('connectivite.picture.label')}
        description={description}
        parties={parties}
        flows={{ 'tpe-gap': pictureFlow('tpe-gap'), 'gap-psp': pictureFlow('gap-psp') }}
      />
    </Panel>
  );
}
