import { Box, Button } from '@mui/material';
import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../bridge/use-text.ts';

function Explanation() {
  const { t } = useText();
  return (
    <Box role="alert" sx={{ height: '100%', display: 'grid', placeItems: 'center' }}>
      <EmptyState
        icon={<CircleAlert size={24} />}
        title={t('common.broken.title')}
        action={
          <Button variant="contained" color="primary" onClick={() => location.reload()}>
            {t('common.broken.action')}
          </Button>
        }
      >
        {t('common.broken.why')}
      </EmptyState>
    </Box>
  );
}

/** Stands in for a screen that fails to draw. A class, since React catches drawing errors in classes alone. */
export class BrokenPage extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Explanation /> : this.props.children;
  }
}
