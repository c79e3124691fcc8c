import { Field } from '../../../components/Field.tsx';
import { useText } from '../../../bridge/use-text.ts';
import type { DraftReading } from '../target-drafts.ts';

/** What a server is asked for once the handshake is over. */
export function RequestField(props: {
  readonly value: string;
  readonly problems: DraftReading<never>['problems'];
  readonly judged: boolean;
  readonly onChange: (request: string) => void;
}) {
  const { t } = useText();
  const { value, problems, judged } = props;
  return (
    <Field
      label={t('connectivite.form.request')}
      value={value}
      mono
      maxLength={2010}
      placeholder="/tpe"
      hint={t('connectivite.form.requestHint')}
      note={
        judged && problems.request !== undefined
          ? { tone: 'bad', text: t('connectivite.problems.request') }
          : null
      }
      onChange={props.onChange}
    />
  );
}
