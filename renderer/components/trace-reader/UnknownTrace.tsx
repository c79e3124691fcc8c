import { useText } from '../../bridge/use-text.ts';
import { Banner } from '../Banner.tsx';

/** No known message: what to look for, and no guess. */
export function UnknownTrace() {
  const { t } = useText();
  return (
    <Banner tone="info" title={t('traces.unknown.title')}>
      <p>{t('traces.unknown.body')}</p>
      <p>{t('traces.unknown.look')}</p>
      <p>{t('traces.unknown.more')}</p>
    </Banner>
  );
}
