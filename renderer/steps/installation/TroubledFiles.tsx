import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { Mono } from '../../components/Mono.tsx';
import { useText } from '../../bridge/use-text.ts';

/** Files of the dossier that could not be read: named, never removed. */
export function TroubledFiles() {
  const { troubledFiles } = useDossier();
  const { t, fault } = useText();
  if (troubledFiles.length === 0) return null;
  return (
    <Banner tone="warning" title={t('installation.troubled.title')}>
      <p>{t('installation.troubled.explained')}</p>
      {troubledFiles.map((trouble) => (
        <p key={trouble.file}>
          <Mono>{trouble.file}</Mono> {fault(trouble.fault).what} {fault(trouble.fault).next}
        </p>
      ))}
    </Banner>
  );
}
