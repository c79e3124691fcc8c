import { accueil as accueilEn } from './en/accueil.ts';
import { checks as checksEn } from './en/checks.ts';
import { cli as cliEn } from './en/cli.ts';
import { commande as commandeEn } from './en/commande.ts';
import { common as commonEn } from './en/common.ts';
import { connectivite as connectiviteEn } from './en/connectivite.ts';
import { cycleDeVie as cycleDeVieEn } from './en/cycle-de-vie.ts';
import { deploy as deployEn } from './en/deploy.ts';
import { dossier as dossierEn } from './en/dossier.ts';
import { faults as faultsEn } from './en/faults.ts';
import { installation as installationEn } from './en/installation.ts';
import { intake as intakeEn } from './en/intake.ts';
import { prerequis as prerequisEn } from './en/prerequis.ts';
import { procedure as procedureEn } from './en/procedure.ts';
import {
  reasons as reasonsEn,
  orders as ordersEn,
  parties as partiesEn,
  flows as flowsEn,
  looksLike as looksLikeEn,
} from './en/reasons.ts';
import { qualification as qualificationEn } from './en/qualification.ts';
import { calls as callsEn } from './en/calls.ts';
import { simulation as simulationEn } from './en/simulation.ts';
import { traces as tracesEn } from './en/traces.ts';
import { evidence as evidenceEn } from './en/evidence.ts';
import { preuves as preuvesEn } from './en/preuves.ts';
import { scenarios as scenariosEn } from './en/scenarios.ts';
import { accueil as accueilFr } from './fr/accueil.ts';
import { checks as checksFr } from './fr/checks.ts';
import { cli as cliFr } from './fr/cli.ts';
import { commande as commandeFr } from './fr/commande.ts';
import { common as commonFr } from './fr/common.ts';
import { connectivite as connectiviteFr } from './fr/connectivite.ts';
import { cycleDeVie as cycleDeVieFr } from './fr/cycle-de-vie.ts';
import { deploy as deployFr } from './fr/deploy.ts';
import { dossier as dossierFr } from './fr/dossier.ts';
import { faults as faultsFr } from './fr/faults.ts';
import { installation as installationFr } from './fr/installation.ts';
import { intake as intakeFr } from './fr/intake.ts';
import { prerequis as prerequisFr } from './fr/prerequis.ts';
import { procedure as procedureFr } from './fr/procedure.ts';
import {
  reasons as reasonsFr,
  orders as ordersFr,
  parties as partiesFr,
  flows as flowsFr,
  looksLike as looksLikeFr,
} from './fr/reasons.ts';
import { qualification as qualificationFr } from './fr/qualification.ts';
import { calls as callsFr } from './fr/calls.ts';
import { simulation as simulationFr } from './fr/simulation.ts';
import { traces as tracesFr } from './fr/traces.ts';
import { evidence as evidenceFr } from './fr/evidence.ts';
import { preuves as preuvesFr } from './fr/preuves.ts';
import { scenarios as scenariosFr } from './fr/scenarios.ts';
import type { SameShape } from './same-shape.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

const fr = {
  accueil: accueilFr,
  checks: checksFr,
  cli: cliFr,
  commande: commandeFr,
  common: commonFr,
  connectivite: connectiviteFr,
  cycleDeVie: cycleDeVieFr,
  deploy: deployFr,
  dossier: dossierFr,
  faults: faultsFr,
  installation: installationFr,
  intake: intakeFr,
  prerequis: prerequisFr,
  procedure: procedureFr,
  reasons: reasonsFr,
  orders: ordersFr,
  parties: partiesFr,
  flows: flowsFr,
  looksLike: looksLikeFr,
  qualification: qualificationFr,
  calls: callsFr,
  simulation: simulationFr,
  traces: tracesFr,
  evidence: evidenceFr,
  preuves: preuvesFr,
  scenarios: scenariosFr,
} as const;

const en: SameShape<typeof fr> = {
  accueil: accueilEn,
  checks: checksEn,
  cli: cliEn,
  commande: commandeEn,
  common: commonEn,
  connectivite: connectiviteEn,
  cycleDeVie: cycleDeVieEn,
  deploy: deployEn,
  dossier: dossierEn,
  faults: faultsEn,
  installation: installationEn,
  intake: intakeEn,
  prerequis: prerequisEn,
  procedure: procedureEn,
  reasons: reasonsEn,
  orders: ordersEn,
  parties: partiesEn,
  flows: flowsEn,
  looksLike: looksLikeEn,
  qualification: qualificationEn,
  calls: callsEn,
  simulation: simulationEn,
  traces: tracesEn,
  evidence: evidenceEn,
  preuves: preuvesEn,
  scenarios: scenariosEn,
};

/** Every text of the product, by language. French is written first; English must have the same keys. */
export const texts = { fr, en } as const;
