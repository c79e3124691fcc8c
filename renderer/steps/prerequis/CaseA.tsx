import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { DomainPanel } from './DomainPanel.tsx';
import { FollowUp } from './FollowUp.tsx';
import { FormContent } from './FormPanel.tsx';

/** Case A: the domain, the whole form, the follow-up. */
export function CaseA() {
  const { t } = useText();
  return (
    <>
      <DomainPanel />
      <Panel title={t('prerequis.form.title')} subtitle={t('prerequis.form.subtitleA')} clause="a.cards">
        <FormContent />
      </Panel>
      <FollowUp cardCase="A" />
    </>
  );
}
