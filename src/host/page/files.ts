import { byId } from './dom.ts';

export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files come by the button or by dropping on this page; the answer accepts drops on another window too. */
export function startFiles(open: (file: ChosenFile) => void): (page: Window) => void {
  const picker = byId('picker', HTMLInputElement);
  byId('open', HTMLElement).addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    take(picker.files);
    picker.value = '';
  });
  acceptDrops(window, take);
  return (page) => acceptDrops(page, take);

  function take(files: FileList | null): void {
    for (const file of files ?? []) {
      open({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
    }
  }
}

/** Hands the file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: spreadsheet }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Fills the list of samples; opens the one chosen. */
export async function startSamples(
  placeholder: string,
  open: (file: ChosenFile) => void,
): Promise<ChosenFile[]> {
  const list = byId('samples', HTMLSelectElement);
  const names = (await (await fetch('samples/')).json()) as string[];
  const samples = names.map((name) => ({
    name,
    bytes: () => fetchFile(`samples/${encodeURIComponent(name)}`),
  }));
  list.replaceChildren(
    new Option(placeholder, ''),
    ...names.map((name) => new Option(withoutExtension(name), name)),
  );
  list.addEventListener('change', () => {
    const chosen = samples.find((sample) => sample.name === list.value);
    list.value = '';
    if (chosen) open(chosen);
  });
  return samples;
}

function acceptDrops(page: Window, take: (files: FileList | null) => void): void {
  const veil = byId('drop', HTMLElement);
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  page.addEventListener(
    'drop',
    (event) => {
      veil.hidden = true;
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      take(event.dataTransfer?.files ?? null);
    },
    { capture: true },
  );
}

async function fetchFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function withoutExtension(name: string): string {
  return name.replace(/\.xls[xm]$/, '');
}
