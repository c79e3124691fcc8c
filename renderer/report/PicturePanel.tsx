import type { TargetSketch } from '../../electron/procedure/targets.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { useText } from '../bridge/use-text.ts';
import { ConnectivityPicture } from '../components/connectivity-picture/ConnectivityPicture.tsx';
import { Panel } from '../components/Panel.tsx';
import { describePicture, pictureFlow, pictureParties } from './picture-words.ts';
import { readFlow, type RunPicture } from './run-reading.ts';

/** The picture of the run: what the flows and the certificates are worth so far. */
export function PicturePanel(props: {
  readonly picture: RunPicture;
  readonly target: TargetSketch;
  /** Where the target is; null while it is not known. */
  readonly where: string | null;
}) {
  const dossier = useDossier();
  const text = useText();
  const { picture, target, where } = props;
  const readings = { 'tpe-gap': readFlow(picture, 'tpe-gap'), 'gap-psp': readFlow(picture, 'gap-psp') };
  const parties = pictureParties(text, { target, where, dossier });
  return (
    <Panel>
      <ConnectivityPicture
        label={text.t('connectivite.picture.label')}
        description={describePicture(text, target, parties, readings)}
        parties={parties}
        flows={{
          'tpe-gap': pictureFlow(text, target, 'tpe-gap', readings['tpe-gap']),
          'gap-psp': pictureFlow(text, target, 'gap-psp', readings['gap-psp']),
        }}
      />
    </Panel>
  );
}
