import type { TextTree } from '../sentence.ts';

/** The README of an export of the simulation, but for its steps. */
export const readme = {
  headings: {
    title: {
      fr: 'Simulation Diapason : à installer sur un GAP de test',
      en: 'Diapason simulation: to be installed on a test GAP',
    },
    columns: { fr: 'Fichier | Rôle', en: 'File | Purpose' },
    copy: { fr: 'Copier les fichiers', en: 'Copy the files' },
    server: { fr: '1. Le GAP, serveur des TPE', en: '1. The GAP, server of the terminals' },
    client: { fr: '2. Le GAP, client du PSP', en: '2. The GAP, client of the PSP' },
    refresh: { fr: '3. Renouveler les CRL', en: '3. Renew the CRLs' },
    remove: { fr: '4. Tout retirer après les tests', en: '4. Take everything away after the tests' },
  },
  sentences: {
    intro: {
      fr: 'Ces autorités sont fausses : l’assistant les a créées pour jouer les TPE et le PSP devant votre GAP, {{fqdn}}. Leurs noms commencent tous par SIMULATION.',
      en: 'These authorities are not real: the assistant made them to play the terminals and the PSP in front of your GAP, {{fqdn}}. All their names begin with SIMULATION.',
    },
    never: {
      fr: 'Ne les installez jamais sur un GAP de production : il accepterait des TPE et un PSP qui n’existent pas. Retirez-les dès que les tests sont finis.',
      en: 'Never install them on a production GAP: it would accept terminals and a PSP that do not exist. Take them away as soon as the tests are over.',
    },
    noSecret: {
      fr: 'Aucun de ces fichiers ne contient de clé privée. Le certificat du GAP et sa clé ne changent pas : seules changent les autorités qu’il admet, et leurs CRL.',
      en: 'None of these files holds a private key. The certificate of the GAP and its key do not change: only the authorities that it admits do, and their CRLs.',
    },
    copyPosix: {
      fr: 'Depuis ce dossier, copié sur la machine du GAP de test. Linux :',
      en: 'From this folder, copied to the machine of the test GAP. Linux:',
    },
    copyWindows: { fr: 'Windows, dans PowerShell :', en: 'Windows, in PowerShell:' },
    alone: {
      fr: 'Les étapes mettent la simulation à la place des vraies autorités. Pour garder les vraies à côté, ajoutez le contenu des fichiers PEM à la fin d’une copie des vôtres, autorités avec autorités, CRL avec CRL, et désignez ces copies.',
      en: 'The steps put the simulation in the place of the real authorities. To keep the real ones beside it, add the content of the PEM files to the end of a copy of yours, authorities with authorities, CRLs with CRLs, and name these copies.',
    },
    serverExpected: {
      fr: 'Attendu : le TPE valide est accepté. Tous les autres sont refusés, y compris les trois dont le certificat est bon mais dont la CRL manque, est périmée ou est falsifiée : l’annexe technique rend obligatoire la révocation des TPE, donc un état qu’on ne peut pas connaître est un refus. Ces trois TPE ont chacun leur autorité intermédiaire, pour que leur CRL ne touche aucun autre TPE.',
      en: 'Expected: the valid terminal is accepted. All others are refused, including the three whose certificate is good but whose CRL is missing, stale or forged: the technical annex makes revocation of terminals mandatory, so a state that cannot be known is a refusal. These three terminals each have an intermediate authority of their own, so that its CRL touches no other terminal.',
    },
    serverVerify: {
      fr: 'Votre GAP doit maintenant annoncer les autorités de la simulation (changez le port si le vôtre est autre). Cette commande doit montrer au moins une ligne :',
      en: 'Your GAP now has to announce the simulation’s authorities (change the port if yours is another). This command has to show at least one line:',
    },
    serverVerifyNote: {
      fr: 'Quelques serveurs n’annoncent aucune autorité, ce que TLS permet : les tests de l’assistant restent la preuve.',
      en: 'Some servers announce no authority, which TLS allows: the assistant’s tests remain the proof.',
    },
    clientExpected: {
      fr: 'Attendu : le PSP valide est appelé ; celui d’une autre autorité, d’un autre nom, expiré ou sans son autorité intermédiaire est refusé. Seule la racine est dans ce dossier : l’intermédiaire doit venir du PSP, et l’un des tests vérifie que le GAP refuse un PSP qui ne l’envoie pas. La révocation du PSP est en option ; pour que le PSP révoqué soit dans la CRL, refaites cet export après avoir ouvert une première fois l’écoute avec le nom du PSP.',
      en: 'Expected: the valid PSP is called; one of another authority, of another name, expired, or without its intermediate authority is refused. Only the root is in this folder: the intermediate has to come from the PSP, and one of the tests verifies that the GAP refuses a PSP that does not send it. Revocation of the PSP is optional; for the revoked PSP to be in the CRL, make this export again after having opened the listening once with the name of the PSP.',
    },
    notProven: {
      fr: 'Non prouvé ici : aucun essai de l’assistant ne fait tourner ce logiciel. Considérez ces lignes comme un point de départ.',
      en: 'Not proven here: no test of the assistant runs this program. Take these lines as a starting point.',
    },
    dates: {
      fr: 'Une CRL périmée fait refuser tous les TPE, ce qui est juste, mais fausse les tests. Celles de ce dossier :',
      en: 'A stale CRL has every terminal refused, which is right, but spoils the tests. Those of this folder:',
    },
    onPurpose: {
      fr: 'Les CRL périmée et falsifiée le sont exprès : installez-les aussi.',
      en: 'The stale and the forged CRL are so on purpose: install them too.',
    },
    refreshHere: {
      fr: 'Quand le GAP est sur la machine de l’assistant : pendant un essai, le point de révocation sert les CRL du moment, aux adresses que les certificats indiquent. Un GAP qui les lit lui-même à ces adresses n’a besoin de rien d’autre ; sinon :',
      en: 'When the GAP is on the assistant’s machine: during a test, the revocation point serves the CRLs of the moment, at the addresses that certificates name. A GAP that reads them there by itself needs nothing else; otherwise:',
    },
    refreshFiles: {
      fr: 'Quand le GAP est sur une autre machine : ces adresses n’y mènent nulle part. Refaites l’export dans l’assistant, recopiez les CRL, puis rechargez :',
      en: 'When the GAP is on another machine: these addresses lead nowhere there. Make the export again in the assistant, copy the CRLs again, then reload:',
    },
    reload: { fr: 'Ensuite, selon le logiciel :', en: 'Then, by program:' },
    removeFirst: {
      fr: 'Rendez d’abord sa configuration à chaque logiciel :',
      en: 'Give each program its configuration back first:',
    },
    removeFiles: { fr: 'Puis effacez les fichiers :', en: 'Then erase the files:' },
    removeVerify: {
      fr: 'Pour finir, plus rien ne doit porter ce nom (rien ne doit s’afficher) :',
      en: 'In the end, nothing must bear this name any more (nothing has to be shown):',
    },
  },
  until: { fr: '{{issuer}} : jusqu’au {{until}} UTC.', en: '{{issuer}}: until {{until}} UTC.' },
} as const satisfies TextTree;
