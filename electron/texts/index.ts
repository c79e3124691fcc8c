import { accueil } from './accueil.ts';
import { bundles } from './bundles.ts';
import { calls } from './calls.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { closedPage } from './closed-page.ts';
import { commande } from './commande.ts';
import { common } from './common.ts';
import { connectivite } from './connectivite.ts';
import { cycleDeVie } from './cycle-de-vie.ts';
import { deploy } from './deploy.ts';
import { desktop } from './desktop.ts';
import { dossier } from './dossier.ts';
import { evidence } from './evidence.ts';
import { faults } from './faults.ts';
import { installation } from './installation.ts';
import { intake } from './intake.ts';
import { links } from './links.ts';
import { prerequis } from './prerequis.ts';
import { preuves } from './preuves.ts';
import { procedure } from './procedure.ts';
import { profile } from './profile.ts';
import { qualification } from './qualification.ts';
import { reasons, orders, parties, flows, looksLike, wantedInFile, dossierEntries } from './reasons.ts';
import { scenarios } from './scenarios.ts';
import { simulation } from './simulation.ts';
import { traces } from './traces.ts';
import type { TextTree } from './sentence.ts';

/** Every text of the product, by topic, both languages side by side. */
export const texts = {
  accueil,
  checks,
  cli,
  commande,
  common,
  connectivite,
  cycleDeVie,
  deploy,
  bundles,
  dossier,
  faults,
  installation,
  intake,
  prerequis,
  procedure,
  profile,
  reasons,
  orders,
  parties,
  flows,
  looksLike,
  wantedInFile,
  dossierEntries,
  qualification,
  calls,
  simulation,
  traces,
  evidence,
  preuves,
  scenarios,
  links,
  desktop,
  closedPage,
} as const satisfies TextTree;
