import { byId } from './dom.ts';
import type { Command } from './manifest.ts';

/** The add-in's buttons as its manifest describes them. */
export function showRibbon(
  commands: readonly Command[],
  addinFolder: string,
  press: (command: Command) => void,
) {
  byId('ribbon', HTMLElement).replaceChildren(
    ...commands.map((command) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'command';
      button.title = command.tip;
      button.dataset['command'] = command.id;
      if (command.iconPath) button.append(icon(addinFolder + command.iconPath));
      button.append(command.label);
      button.addEventListener('click', () => press(command));
      return button;
    }),
  );
}

function icon(address: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = address;
  image.alt = '';
  return image;
}
