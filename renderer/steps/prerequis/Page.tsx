import { Page } from '../../components/Page.tsx';

export default function PrerequisPage() {
  return <Page title="prerequis" />;
}
