import type { DeploymentView } from '../../../../electron/contract/views.ts';
import { Tag } from '../../../components/Tag.tsx';
import { ToneIcon } from '../../../components/ToneIcon.tsx';
import { useText } from '../../../bridge/use-text.ts';

/** Whether a test shakes hands with the real product; where none does, it is never shown as good. */
export function ProofTag({ proof }: { readonly proof: DeploymentView['proof'] }) {
  const { t } = useText();
  const tone = proof === 'proven-by-test' ? 'ok' : 'warning';
  return (
    <Tag tone={tone}>
      <ToneIcon tone={tone} size={12} />
      {t(`deploy.proof.${proof}`)}
    </Tag>
  );
}
