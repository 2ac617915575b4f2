import type { Level } from '../../src/model/table.ts';
import { bodies, costCentres, municipalities, type BodyNames, type Name } from './names.ts';
import type { Random } from './random.ts';
import type { Tongue } from './words.ts';

/** A node of an invented organisation. */
export interface Entity {
  readonly id: string;
  readonly code: string;
  readonly name: Name;
  readonly level: Level;
  readonly children: readonly Entity[];
}

export interface City {
  readonly name: Name;
  /** The municipality's full name: `Kivilahden kaupunki`, `Stenviken stad`. */
  readonly title: Name;
  readonly bodies: readonly Entity[];
  /** Short names of the bodies, by their id. */
  readonly shorts: ReadonlyMap<string, Name>;
}

/** An organisation of two to six bodies, down to cost centres, with codes of one invented system. */
export function inventCity(random: Random): City {
  const width = random.pick([3, 4, 4, 4, 5, 6]);
  const chosen = random.sample(bodies, random.int(2, bodies.length));
  const shorts = new Map<string, Name>();
  const next = { code: 0 };
  const rural = random.chance(0.4);
  const entities = chosen.map((body, position) => {
    const entity = inventBody(body, position, width, next, random);
    const renamed = rural && body.name[0] === 'Kaupunginhallitus';
    shorts.set(entity.id, renamed ? ['KHALL', 'KST'] : body.short);
    return renamed ? { ...entity, name: ['Kunnanhallitus', 'Kommunstyrelsen'] as const } : entity;
  });
  const { name, genitive } = random.pick(municipalities);
  const title: Name = rural
    ? [`${genitive} kunta`, `${name[1]} kommun`]
    : [`${genitive} kaupunki`, `${name[1]} stad`];
  return { name, title, bodies: entities, shorts };
}

function inventBody(
  names: BodyNames,
  position: number,
  width: number,
  next: { code: number },
  random: Random,
): Entity {
  const bodyCode = String((position + 1) * 10);
  const step = random.pick([1, 10, 10, 5]);
  next.code = Math.max(next.code + 10, Number(`${position + 1}1`.padEnd(width, '0')));
  const areas = names.areas.map((area, index) => ({
    id: area.name[0],
    code: `${bodyCode}${index + 1}`,
    name: area.name,
    level: 'area' as const,
    children: random
      .sample(area.units, random.int(Math.min(2, area.units.length), area.units.length))
      .map((unit) => {
        next.code += step * random.pick([1, 1, 2]);
        const code = String(next.code).padStart(width, '0');
        return {
          id: unit[0],
          code,
          name: unit,
          level: 'operatingUnit' as const,
          children: centres(unit, code, random),
        };
      }),
  }));
  return { id: names.name[0], code: bodyCode, name: names.name, level: 'body', children: areas };
}

function centres(unit: Name, unitCode: string, random: Random): Entity[] {
  return random.sample(costCentres, random.int(2, 5)).map((name, index) => ({
    id: `${unit[0]}/${name[0]}`,
    code: `${unitCode}${index + 1}`,
    name,
    level: 'costCentre',
    children: [],
  }));
}

export function unitsOf(entity: Entity): Entity[] {
  return entity.level === 'operatingUnit' ? [entity] : entity.children.flatMap(unitsOf);
}

export function nameIn(tongue: Tongue, name: Name): string {
  if (tongue === 'bi') return `${name[0]} / ${name[1]}`;
  return tongue === 'sv' ? name[1] : name[0];
}
