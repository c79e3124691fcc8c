import { Box, Typography } from '@mui/material';
import type { DeploymentKind } from '../../../../electron/contract/deployment-kinds.ts';
import type { FieldNote } from '../../../components/Field.tsx';
import { Field } from '../../../components/Field.tsx';
import { PassphraseField } from '../../../components/PassphraseField.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { folderOf, wishProblems, type DeployWish, type WishField } from './deploy-wish.ts';
import { kindFacts } from '../../../../electron/contract/deployment-kinds.ts';

/** What the fields share: the wish, how it is changed, and what is told of a field. */
interface FieldsProps {
  readonly kind: DeploymentKind;
  readonly wish: DeployWish;
  readonly change: (part: Partial<DeployWish>) => void;
  readonly note: (field: WishField) => FieldNote | null;
}

/** Whom it calls, or where it listens: the PSP's name, and the ports. */
function AddressFields({ kind, wish, change, note }: FieldsProps) {
  const { t } = useText();
  const { role, hasApplication } = kindFacts[kind];
  return (
    <>
      {role === 'client' && (
        <div className="wide">
          <Field
            label={t('deploy.fields.pspName')}
            value={wish.pspName}
            onChange={(pspName) => change({ pspName })}
            hint={t('installation.deploy.pspNameHint')}
            note={note('pspName')}
            maxLength={253}
            mono
          />
        </div>
      )}
      <div className="narrow">
        <Field
          label={t('deploy.fields.port')}
          value={wish.port[role]}
          onChange={(port) => change({ port: { ...wish.port, [role]: port } })}
          hint={t(`installation.deploy.portHint.${role}`)}
          note={note('port')}
          maxLength={5}
          mono
        />
      </div>
      {hasApplication && (
        <div className="narrow">
          <Field
            label={t('deploy.fields.applicationPort')}
            value={wish.applicationPort}
            onChange={(applicationPort) => change({ applicationPort })}
            hint={t('installation.deploy.applicationPortHint')}
            note={note('applicationPort')}
            maxLength={5}
            mono
          />
        </div>
      )}
    </>
  );
}

/** Which PKCS#12 is written, and for which readers. */
function FlavourField({ wish, change }: Pick<FieldsProps, 'wish' | 'change'>) {
  const { t } = useText();
  return (
    <div>
      <Typography variant="subtitle2" component="p" sx={{ mb: 0.5 }}>
        {t('deploy.fields.flavour')}
      </Typography>
      <Segmented
        label={t('deploy.fields.flavour')}
        value={wish.flavour}
        onChange={(flavour) => change({ flavour })}
        options={[
          { value: 'modern', label: t('installation.pkcs12.modern') },
          { value: 'legacy', label: t('installation.pkcs12.legacy') },
        ]}
      />
      <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
        {t(`installation.pkcs12.${wish.flavour}Explained`)}
      </Typography>
    </div>
  );
}

/** What is written where: the folder, and the form of the key. */
function FileFields({ kind, wish, change, note }: FieldsProps) {
  const { t } = useText();
  const { role, hasApplication, needsPassword, hasPkcs12 } = kindFacts[kind];
  return (
    <>
      <div className={hasApplication ? 'narrow' : role === 'client' ? undefined : 'wide'}>
        <Field
          label={t(`installation.deploy.folder.${role}`)}
          value={folderOf(wish, kind)}
          onChange={(folder) => change({ folder })}
          hint={t('installation.deploy.folderHint')}
          note={note('folder')}
          mono
        />
      </div>
      {needsPassword && (
        <div>
          <PassphraseField
            label={t('deploy.fields.password')}
            value={wish.password}
            onChange={(password) => change({ password })}
            autoComplete="new-password"
            hint={t('deploy.fields.passwordHint')}
            note={note('password')}
          />
        </div>
      )}
      {hasPkcs12 && <FlavourField wish={wish} change={change} />}
    </>
  );
}

/** The fields that a kind asks for, and no other. What is wrong is told once the form was sent, then while typing. */
export function DeployFields(props: {
  readonly kind: DeploymentKind;
  readonly wish: DeployWish;
  readonly onChange: (wish: DeployWish) => void;
  readonly judged: boolean;
}) {
  const { t } = useText();
  const { kind, wish } = props;
  const problems = wishProblems(wish, kind);
  const shared: FieldsProps = {
    kind,
    wish,
    change: (part) => props.onChange({ ...wish, ...part }),
    note: (field) => {
      const problem = problems[field];
      return !props.judged || problem === undefined
        ? null
        : { tone: 'bad', text: t(`installation.deploy.problems.${problem}`) };
    },
  };
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(6, minmax(0, 1fr))' },
        '& > *': { gridColumn: { sm: 'span 3' } },
        '& > .narrow': { gridColumn: { sm: 'span 2' } },
        '& > .wide': { gridColumn: { sm: 'span 4' } },
      }}
    >
      <AddressFields {...shared} />
      <FileFields {...shared} />
    </Box>
  );
}
