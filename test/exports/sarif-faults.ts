interface Location {
  readonly physicalLocation?: { readonly artifactLocation: { readonly uri: string; readonly index: number } };
  readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly (Location & { readonly id: number })[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly status: string }[];
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
    };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly Result[];
  }[];
}

/** What of the rules of SARIF 2.1.0 that concern our logs is broken, by the sections of the standard. */
export function faultsOf({ $schema, version, runs }: SarifLog): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, section: string) => void (holds || faults.push(section));
  must(version === '2.1.0' && $schema.endsWith('sarif-2.1.0.json'), '3.13.2 version');
  must(runs.length === 1, '3.13.4 runs');
  for (const { tool, artifacts, invocations, results } of runs) {
    const { name, rules } = tool.driver;
    must(name.length > 0, '3.19.8 name');
    must(new Set(rules.map(({ id }) => id)).size === rules.length, '3.19.23 rules');
    must(
      artifacts.every(({ location }) => isUri(location.uri)),
      '3.24.2 location',
    );
    must(
      invocations.every(({ executionSuccessful }) => typeof executionSuccessful === 'boolean'),
      '3.20.14',
    );
    for (const result of results) {
      must(rules[result.ruleIndex]?.id === result.ruleId, '3.27.6 ruleIndex');
      must((result.kind === 'fail') !== (result.level === 'none'), '3.27.9 kind and level');
      must(['error', 'warning', 'note', 'none'].includes(result.level), '3.27.10 level');
      must(['fail', 'open'].includes(result.kind), '3.27.9 kind');
      must(result.message.text.length > 0, '3.27.11 message');
      must(result.locations.length === 1, '3.27.12 locations');
      for (const { physicalLocation, logicalLocations } of result.locations) {
        const place = physicalLocation?.artifactLocation;
        must(place !== undefined && artifacts[place.index]?.location.uri === place.uri, '3.4.5 index');
        must(
          logicalLocations?.length === 1 && logicalLocations[0]!.name.length > 0,
          '3.28.4 logicalLocations',
        );
      }
      const ids = (result.relatedLocations ?? []).map(({ id }) => id);
      must(new Set(ids).size === ids.length, '3.28.2 id');
      must(result.kind !== 'fail' || Object.values(result.partialFingerprints!).every(Boolean), '3.27.17');
      must(
        (result.suppressions ?? []).every(({ kind }) => kind === 'external'),
        '3.35.2 kind',
      );
    }
  }
  return faults;
}

function isUri(text: string): boolean {
  return URL.canParse(text, 'file:///') && !/[\s\\"<>^`{|}]/.test(text) && /^[\x21-\x7e]+$/.test(text);
}
