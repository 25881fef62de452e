import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { absolute, BASE } from '../samples-fixture.ts';
import { catalogueText } from './catalogue.ts';
import { DATA_SETS } from './data-sets.ts';
import { openApiText } from './open-api.ts';
import type { DataPublication } from './publication.ts';

const PUBLICATION: DataPublication = {
  title: 'Chuyên mục mẫu',
  description: 'Dữ liệu của một chuyên mục mẫu.',
  publisher: 'Ủy ban nhân dân xã Mẫu',
  updated: '2026-11-20',
};
const LICENSED: DataPublication = {
  ...PUBLICATION,
  licence: { name: 'Giấy phép mẫu', url: 'https://giay-phep.example/4.0/' },
  contact: 'mailto:du-lieu@xa-mau.example',
};

test.each([PUBLICATION, LICENSED])('OpenAPI is valid by its own schema', async (publication) => {
  const text = openApiText(publication, absolute);
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(text) as Record<string, unknown>);
  expect(errors ?? [], JSON.stringify(errors)).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
  // The schema of OpenAPI 3.1 lets any schema pass that is an object: those of the documents have their own judge.
  const { schemas } = (JSON.parse(text) as { components: { schemas: Record<string, object> } }).components;
  for (const [name, schema] of Object.entries(schemas))
    expect(new Ajv2020().validateSchema(schema), name).toBe(true);
});

test('OpenAPI names every document and table once, with schemas of its own', () => {
  const api = JSON.parse(openApiText(LICENSED, absolute)) as {
    info: object;
    servers: object;
    paths: Record<string, { get: { operationId: string } }>;
    components: { schemas: Record<string, object> };
  };
  expect(api.info).toMatchObject({
    license: { name: 'Giấy phép mẫu' },
    contact: { email: 'du-lieu@xa-mau.example' },
  });
  expect(api.servers).toEqual([{ url: BASE }]);
  const files = DATA_SETS.flatMap((set) => set.files.map(({ address }) => address));
  expect(Object.keys(api.paths)).toEqual(
    expect.arrayContaining([...files, '/api/v1/index.json', '/api/v1/articles/{year}/{slug}.json']),
  );
  const names = Object.values(api.paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(api.components.schemas)).toContain('articles');
});

/** What DCAT-AP 3 makes mandatory (semiceu.github.io/DCAT-AP/releases/3.0.0), and of which form the rest is that we say. */
const SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <urn:shapes:> .
:catalogue a sh:NodeShape ; sh:targetClass dcat:Catalog ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:nodeKind sh:Literal ] , [ sh:path dct:description ; sh:minCount 1 ; sh:nodeKind sh:Literal ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] , [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] ,
    [ sh:path dct:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] , [ sh:path dct:modified ; sh:maxCount 1 ; sh:datatype xsd:date ] .
:dataset a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:nodeKind sh:Literal ] , [ sh:path dct:description ; sh:minCount 1 ; sh:nodeKind sh:Literal ] ,
    [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] , [ sh:path dct:language ; sh:nodeKind sh:IRI ] .
:distribution a sh:NodeShape ; sh:targetClass dcat:Distribution ;
  sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] , [ sh:path dcat:downloadURL ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:mediaType ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] , [ sh:path dct:format ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] .
:agent a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:nodeKind sh:Literal ] .`;

async function triplesOf(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

async function violations(text: string): Promise<string[]> {
  const validator = new SHACLValidator(new Store(new Parser().parse(SHAPES)), {});
  const report = await validator.validate(await triplesOf(text));
  return report.results.map(({ focusNode, path }) => `${focusNode?.value ?? ''} ${path?.value ?? ''}`);
}

test.each([PUBLICATION, LICENSED])('the catalogue fits DCAT-AP 3', async (publication) => {
  expect(await violations(catalogueText(publication, absolute))).toEqual([]);
});

test('a catalogue without what is mandatory does not', async () => {
  const text = catalogueText(PUBLICATION, absolute);
  expect(await violations(text.replace('"dct:publisher"', '"dct:creator"'))).toHaveLength(1);
  expect((await violations(text.replaceAll('dcat:accessURL', 'dcat:landingPage'))).length).toBeGreaterThan(5);
});

test('the catalogue says a licence where there is one, and none where there is none', async () => {
  const licence = DataFactory.namedNode('http://purl.org/dc/terms/license');
  expect((await triplesOf(catalogueText(PUBLICATION, absolute))).countQuads(null, licence, null, null)).toBe(
    0,
  );
  expect(
    (await triplesOf(catalogueText(LICENSED, absolute))).countQuads(null, licence, null, null),
  ).toBeGreaterThan(10);
});
