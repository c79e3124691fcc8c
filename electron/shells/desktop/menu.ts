import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../../contract/views.ts';
import { createTranslator } from '../../texts/translator.ts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The application menu of a language, as data. */
export function menuTemplate(
  language: Settings['language'],
  options: { readonly mac: boolean; readonly developer: boolean },
): Item[] {
  const { t } = createTranslator(language);
  const about: Item = { role: 'about', label: t('desktop.menu.about') };
  const quit: Item = { role: 'quit', label: t('desktop.menu.quit') };
  const macMenu: Item = {
    role: 'appMenu',
    submenu: [
      about,
      line,
      { role: 'hide', label: t('desktop.menu.hide') },
      { role: 'hideOthers', label: t('desktop.menu.hideOthers') },
      line,
      quit,
    ],
  };
  const close: Item = { role: 'close', label: t('desktop.menu.close') };
  return [
    ...(options.mac ? [macMenu] : []),
    { label: t('desktop.menu.file'), submenu: options.mac ? [close] : [close, line, about, line, quit] },
    {
      label: t('desktop.menu.edit'),
      submenu: [
        { role: 'undo', label: t('desktop.menu.undo') },
        { role: 'redo', label: t('desktop.menu.redo') },
        line,
        { role: 'cut', label: t('desktop.menu.cut') },
        { role: 'copy', label: t('desktop.menu.copy') },
        { role: 'paste', label: t('desktop.menu.paste') },
        { role: 'selectAll', label: t('desktop.menu.selectAll') },
      ],
    },
    {
      label: t('desktop.menu.view'),
      submenu: [
        { role: 'reload', label: t('desktop.menu.reload') },
        line,
        { role: 'resetZoom', label: t('desktop.menu.actualSize') },
        { role: 'zoomIn', label: t('desktop.menu.larger') },
        { role: 'zoomOut', label: t('desktop.menu.smaller') },
        line,
        { role: 'togglefullscreen', label: t('desktop.menu.fullScreen') },
        ...(options.developer
          ? [line, { role: 'toggleDevTools', label: t('desktop.menu.tools') } as const]
          : []),
      ],
    },
    {
      label: t('desktop.menu.window'),
      submenu: [{ role: 'minimize', label: t('desktop.menu.minimize') }, close],
    },
  ];
}

/** Sets the menu of the app in a language. */
export function setMenu(language: Settings['language'], developer: boolean): void {
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, { mac, developer })));
}
