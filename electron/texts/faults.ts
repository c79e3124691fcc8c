import { dossierFaults } from './faults/dossier.ts';
import { fileFaults } from './faults/files.ts';
import { listFaults } from './faults/lists.ts';
import { orderFaults } from './faults/orders.ts';
import { passwordFaults } from './faults/passwords.ts';
import type { TextTree } from './sentence.ts';

/** For each fault: what happened, why, and what to do next. */
export const faults = {
  INVALID_INPUT: {
    what: { fr: 'La demande n’a pas été comprise.', en: 'The request was not understood.' },
    why: {
      fr: 'La valeur « {{field}} » manque ou n’a pas la forme attendue.',
      en: 'The value “{{field}}” is missing or not of the expected form.',
    },
    next: {
      fr: 'Corrigez cette valeur, puis recommencez. Rien n’a été modifié.',
      en: 'Correct that value and try again. Nothing was changed.',
    },
  },
  UNKNOWN_METHOD: {
    what: {
      fr: 'Cette action n’existe pas dans cette version.',
      en: 'This action does not exist in this version.',
    },
    why: {
      fr: 'La page demande « {{method}} », que l’assistant installé ne connaît pas.',
      en: 'The page asks for “{{method}}”, which the installed wizard does not know.',
    },
    next: {
      fr: 'Rechargez la page ou redémarrez l’assistant, pour que les deux soient de la même version.',
      en: 'Reload the page or restart the wizard, so that both are of the same version.',
    },
  },
  CORE_UNREACHABLE: {
    what: { fr: 'L’assistant ne répond plus.', en: 'The wizard no longer answers.' },
    why: {
      fr: 'Son programme a été fermé, ou le tunnel qui y mène est coupé.',
      en: 'Its program was closed, or the tunnel that leads to it is cut.',
    },
    next: {
      fr: 'Relancez l’assistant, puis rouvrez la page. Ce qui était enregistré dans le dossier y est toujours.',
      en: 'Start the wizard again, then reopen the page. What was saved in the dossier is still there.',
    },
  },
  NOT_ALLOWED: {
    what: { fr: 'L’accès a été refusé.', en: 'Access was refused.' },
    why: {
      fr: 'Cette page n’a pas été ouverte avec le lien que l’assistant a donné, ou ce lien a déjà servi ailleurs.',
      en: 'This page was not opened with the link that the wizard gave, or that link was already used elsewhere.',
    },
    next: {
      fr: 'Relancez l’assistant et ouvrez le lien qu’il affiche.',
      en: 'Start the wizard again and open the link it prints.',
    },
  },
  BUG: {
    what: {
      fr: 'L’assistant a rencontré un défaut qui vient de lui.',
      en: 'The wizard ran into a defect of its own.',
    },
    why: {
      fr: 'Un cas n’était pas prévu ; vos fichiers n’en sont pas la cause. Le détail est dans le journal, sous la référence {{reference}}.',
      en: 'A case was not foreseen; your files are not to blame. The details are in the log under reference {{reference}}.',
    },
    next: {
      fr: 'Recommencez. Si le défaut revient, signalez-le avec cette référence.',
      en: 'Try again. If the defect comes back, report it with this reference.',
    },
  },
  CANCELLED: {
    what: { fr: 'L’opération a été interrompue.', en: 'The operation was interrupted.' },
    why: {
      fr: 'Vous l’avez annulée, ou l’assistant se fermait.',
      en: 'You cancelled it, or the wizard was closing.',
    },
    next: {
      fr: 'Relancez-la quand vous voulez. Ce qui était terminé est conservé.',
      en: 'Start it again whenever you like. What was finished is kept.',
    },
  },
  ...dossierFaults,
  ...orderFaults,
  ...fileFaults,
  ...passwordFaults,
  ...listFaults,
  PORT_IN_USE: {
    what: { fr: 'Le port {{port}} est déjà pris.', en: 'Port {{port}} is already taken.' },
    why: {
      fr: 'Un autre programme y écoute sur ce poste.',
      en: 'Another program listens there on this machine.',
    },
    next: {
      fr: 'Fermez ce programme, ou choisissez un autre port.',
      en: 'Close that program, or choose another port.',
    },
  },
  PEER_UNREACHABLE: {
    what: { fr: '{{peer}} n’a pas répondu.', en: '{{peer}} did not answer.' },
    why: {
      fr: 'L’adresse est inconnue, rien n’y écoute, ou un pare-feu coupe la route.',
      en: 'The address is unknown, nothing listens there, or a firewall cuts the way.',
    },
    next: {
      fr: 'Vérifiez l’adresse, le port et le pare-feu, puis recommencez.',
      en: 'Check the address, the port and the firewall, then try again.',
    },
  },
  RUN_IN_PROGRESS: {
    what: { fr: 'Un test est déjà en cours.', en: 'A test is already running.' },
    why: {
      fr: 'Un seul test à la fois, pour que les résultats ne se mêlent pas.',
      en: 'One test at a time, so that results do not get mixed.',
    },
    next: { fr: 'Attendez sa fin, ou annulez-le.', en: 'Wait for it to end, or cancel it.' },
  },
  RUN_NOT_FOUND: {
    what: { fr: 'Ce test est introuvable.', en: 'This test was not found.' },
    why: {
      fr: 'Il n’est pas dans le dossier, ou date d’une session que l’assistant n’a pas gardée.',
      en: 'It is not in the dossier, or belongs to a session the wizard did not keep.',
    },
    next: { fr: 'Relancez le test.', en: 'Run the test again.' },
  },
  RUN_NOT_KEPT: {
    what: {
      fr: 'Le test est terminé, mais son rapport n’est pas dans le dossier.',
      en: 'The test is over, but its report is not in the dossier.',
    },
    why: {
      fr: '{{path}} n’a pas pu être écrit : disque plein, retiré ou en lecture seule.',
      en: '{{path}} could not be written: the disk is full, gone or read-only.',
    },
    next: {
      fr: 'Exportez le rapport ailleurs avant de quitter : il n’existe plus que dans cette session. Puis rétablissez le disque.',
      en: 'Export the report elsewhere before you leave: only this session still has it. Then put the disk right.',
    },
  },
} as const satisfies TextTree;
