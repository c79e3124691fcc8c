import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../../contract/views.ts';

const french = {
  file: 'Fichier',
  close: 'Fermer la fenêtre',
  quit: 'Quitter',
  about: 'À propos d’Assistant Diapason',
  hide: 'Masquer Assistant Diapason',
  hideOthers: 'Masquer les autres',
  edit: 'Édition',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  view: 'Affichage',
  reload: 'Recharger',
  actualSize: 'Taille réelle',
  larger: 'Agrandir',
  smaller: 'Réduire',
  fullScreen: 'Plein écran',
  tools: 'Outils de développement',
  window: 'Fenêtre',
  minimize: 'Placer dans la barre des tâches',
};

const english: typeof french = {
  file: 'File',
  close: 'Close the window',
  quit: 'Quit',
  about: 'About Assistant Diapason',
  hide: 'Hide Assistant Diapason',
  hideOthers: 'Hide others',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  reload: 'Reload',
  actualSize: 'Actual size',
  larger: 'Larger',
  smaller: 'Smaller',
  fullScreen: 'Full screen',
  tools: 'Developer tools',
  window: 'Window',
  minimize: 'Minimize',
};

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The application menu of a language, as data. */
export function menuTemplate(
  language: Settings['language'],
  options: { readonly mac: boolean; readonly developer: boolean },
): Item[] {
  const text = language === 'fr' ? french : english;
  const about: Item = { role: 'about', label: text.about };
  const quit: Item = { role: 'quit', label: text.quit };
  const macMenu: Item = {
    role: 'appMenu',
    submenu: [
      about,
      line,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      line,
      quit,
    ],
  };
  const close: Item = { role: 'close', label: text.close };
  return [
    ...(options.mac ? [macMenu] : []),
    { label: text.file, submenu: options.mac ? [close] : [close, line, about, line, quit] },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo },
        line,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { role: 'reload', label: text.reload },
        line,
        { role: 'resetZoom', label: text.actualSize },
        { role: 'zoomIn', label: text.larger },
        { role: 'zoomOut', label: text.smaller },
        line,
        { role: 'togglefullscreen', label: text.fullScreen },
        ...(options.developer ? [line, { role: 'toggleDevTools', label: text.tools } as const] : []),
      ],
    },
    { label: text.window, submenu: [{ role: 'minimize', label: text.minimize }, close] },
  ];
}

/** Sets the menu of the app in a language. */
export function setMenu(language: Settings['language'], developer: boolean): void {
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, { mac, developer })));
}
