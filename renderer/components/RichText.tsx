import { Fragment, type ReactNode } from 'react';
import { Mono } from './Mono.tsx';

/** A text with `**strong**` words and `` `exact` `` values, as the texts write them. */
export function RichText(props: { readonly text: string }): ReactNode {
  return props.text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
    if (part.startsWith('**')) return <strong key={index}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('`')) return <Mono key={index}>{part.slice(1, -1)}</Mono>;
    return <Fragment key={index}>{part}</Fragment>;
  });
}
