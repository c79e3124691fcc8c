import { Box, Button, Stack, Typography } from '@mui/material';
import { Pencil } from 'lucide-react';
import type { ReactNode, SyntheticEvent } from 'react';
import type { Target } from '../../../electron/contract/views.ts';
import { whereOf } from '../../../electron/procedure/targets.ts';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { targetFormId } from './use-target-form.ts';

/**
 * What a target asks for, as a form; once it has served, one line that says where it goes, so that the results come first.
 */
export function TargetPanel(props: {
  readonly title: string;
  /** Clause that the target serves. */
  readonly clause: string;
  /** What the form comes to; null while something is missing or wrong. */
  readonly target: Target | null;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Enter in the form. */
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  const { target } = props;
  if (!props.open && target !== null)
    return (
      <Panel clause={props.clause} sx={{ py: 1.25 }}>
        <Stack direction="row" sx={{ columnGap: 2, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="subtitle2" component="h2">
            {props.title}
          </Typography>
          <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
            <Mono>{whereOf(target)}</Mono>
            {'serverName' in target && !whereOf(target)?.startsWith(target.serverName) && (
              <Typography component="span" variant="body2" color="text.secondary">
                {' · '}
                <Mono>{target.serverName}</Mono>
              </Typography>
            )}
          </Box>
          <Button size="small" startIcon={<Pencil />} onClick={props.onOpen}>
            {t('connectivite.target.edit')}
          </Button>
        </Stack>
      </Panel>
    );
  return (
    <Panel title={props.title} clause={props.clause}>
      <Box
        component="form"
        noValidate
        id={targetFormId}
        aria-label={props.title}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        {props.children}
        {/* Enter starts the test from any field, though its button is at the top of the screen. */}
        <button type="submit" hidden />
      </Box>
    </Panel>
  );
}
