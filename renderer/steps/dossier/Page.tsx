import { Page } from '../../components/Page.tsx';

export default function DossierPage() {
  return <Page title="dossier" />;
}
