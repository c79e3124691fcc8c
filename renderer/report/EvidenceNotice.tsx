import { Banner } from '../components/Banner.tsx';
import { FaultBanner } from '../components/FaultBanner.tsx';
import { useText } from '../bridge/use-text.ts';
import { WrittenTo } from './WrittenTo.tsx';
import type { Evidence } from './use-evidence.ts';

/** Where the evidence that was just asked for is, or why it could not be written. */
export function EvidenceNotice({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useText();
  const { written, fault } = evidence;
  return (
    <>
      <FaultBanner fault={fault} onClose={evidence.clear} />
      {written !== null && (
        <Banner
          tone="ok"
          title={t('preuves.written', { format: t(`preuves.format.${written.format}.name`) })}
        >
          <WrittenTo label={t('preuves.writtenAt')} path={written.path} name={t('preuves.writtenPath')} />
        </Banner>
      )}
    </>
  );
}
