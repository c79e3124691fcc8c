import { Link } from '@mui/material';
import { BookOpen } from 'lucide-react';
import { clauseOf } from '../../electron/procedure/clauses.ts';
import { useClause } from '../bridge/use-clause.ts';
import { useText } from '../bridge/use-text.ts';

/** Names the place of the procedure that an item serves, and shows it in the panel. */
export function ClauseLink(props: { readonly id: string; readonly label?: string }) {
  const { show, open } = useClause();
  const { t, local } = useText();
  const clause = clauseOf(props.id);
  if (!clause) return null;
  const place = props.label ?? local(clause.place);
  return (
    <Link
      component="button"
      type="button"
      variant="caption"
      underline="hover"
      aria-label={t('common.clause.show', { place })}
      onClick={() => open(props.id)}
      onFocus={() => show(props.id)}
      onMouseEnter={() => show(props.id)}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: 'text.secondary',
        textAlign: 'left',
        py: 0.25,
      }}
    >
      <BookOpen size={12} aria-hidden style={{ flexShrink: 0 }} />
      {place}
    </Link>
  );
}
