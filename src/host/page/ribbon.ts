import { byId } from './dom.ts';
import type { Command, Group } from './manifest.ts';

/** The add-in's buttons in the groups its manifest describes. */
export function showRibbon(
  groups: readonly Group[],
  addinFolder: string,
  press: (command: Command) => void,
): void {
  byId('ribbon', HTMLElement).replaceChildren(
    ...groups.map(({ label, commands }) => {
      const group = document.createElement('div');
      group.className = 'group';
      group.role = 'group';
      group.ariaLabel = label;
      const buttons = document.createElement('div');
      buttons.className = 'buttons';
      buttons.append(...commands.map((command) => button(command, addinFolder, press)));
      const caption = document.createElement('p');
      caption.className = 'caption';
      caption.textContent = label;
      group.append(buttons, caption);
      return group;
    }),
  );
}

function button(command: Command, addinFolder: string, press: (command: Command) => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'command';
  element.title = command.tip;
  element.dataset['command'] = command.id;
  if (command.iconPath) {
    const icon = document.createElement('img');
    icon.src = addinFolder + command.iconPath;
    icon.alt = '';
    element.append(icon);
  }
  element.append(command.label);
  element.addEventListener('click', () => press(command));
  return element;
}
