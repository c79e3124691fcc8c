import type { TextTree } from './sentence.ts';

/** What the desktop application says outside the page: its menu, and that it cannot start. */
export const desktop = {
  menu: {
    file: { fr: 'Fichier', en: 'File' },
    close: { fr: 'Fermer la fenêtre', en: 'Close the window' },
    quit: { fr: 'Quitter', en: 'Quit' },
    about: { fr: 'À propos d’Assistant Diapason', en: 'About Assistant Diapason' },
    hide: { fr: 'Masquer Assistant Diapason', en: 'Hide Assistant Diapason' },
    hideOthers: { fr: 'Masquer les autres', en: 'Hide others' },
    edit: { fr: 'Édition', en: 'Edit' },
    undo: { fr: 'Annuler', en: 'Undo' },
    redo: { fr: 'Rétablir', en: 'Redo' },
    cut: { fr: 'Couper', en: 'Cut' },
    copy: { fr: 'Copier', en: 'Copy' },
    paste: { fr: 'Coller', en: 'Paste' },
    selectAll: { fr: 'Tout sélectionner', en: 'Select all' },
    view: { fr: 'Affichage', en: 'View' },
    reload: { fr: 'Recharger', en: 'Reload' },
    actualSize: { fr: 'Taille réelle', en: 'Actual size' },
    larger: { fr: 'Agrandir', en: 'Larger' },
    smaller: { fr: 'Réduire', en: 'Smaller' },
    fullScreen: { fr: 'Plein écran', en: 'Full screen' },
    tools: { fr: 'Outils de développement', en: 'Developer tools' },
    window: { fr: 'Fenêtre', en: 'Window' },
    minimize: { fr: 'Placer dans la barre des tâches', en: 'Minimize' },
  },
  cannotStart: {
    fr: 'L’assistant n’a pas pu démarrer : ses fichiers sont incomplets ou illisibles. Réinstallez-le ; vos dossiers ne sont pas touchés.',
    en: 'The wizard could not start: its files are missing or unreadable. Install it again; your dossiers are untouched.',
  },
} as const satisfies TextTree;
