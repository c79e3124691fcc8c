import { Page } from '../../components/Page.tsx';

export default function AccueilPage() {
  return <Page title="accueil" />;
}
