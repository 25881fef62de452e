import type { Absolute } from './api-document.ts';
import { DATA_SETS, type DataFile } from './data-sets.ts';
import type { DataPublication } from './publication.ts';

/** Names of DCAT 3 and what DCAT-AP 3 takes with it; written out, so that nobody has to fetch a context. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const vietnamese = (text: string) => ({ '@value': text, '@language': 'vi' });
const iri = (address: string) => ({ '@id': address });
/** Authority tables of the EU's Publications Office, which DCAT-AP wants. */
const LANGUAGE = iri('http://publications.europa.eu/resource/authority/language/VIE');
const formatOf = ({ format }: DataFile) =>
  iri(`http://publications.europa.eu/resource/authority/file-type/${format}`);

/** The catalogue of the data by DCAT-AP 3 (semiceu.github.io/DCAT-AP), as JSON-LD. */
export function catalogueText(publication: DataPublication, absolute: Absolute): string {
  const { title, description, publisher, licence, contact, updated } = publication;
  const home = absolute('/du-lieu/');
  const shared = {
    'dct:publisher': iri(`${home}#co-quan`),
    'dct:language': LANGUAGE,
    'dct:modified': { '@value': updated, '@type': 'xsd:date' },
    ...(licence && { 'dct:license': iri(licence.url) }),
  };
  const distribution = (file: DataFile) => ({
    '@id': `${absolute(file.address)}#tep`,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': iri(absolute(file.address)),
    'dcat:downloadURL': iri(absolute(file.address)),
    'dct:format': formatOf(file),
    'dcat:mediaType': iri(`http://www.iana.org/assignments/media-types/${file.mediaType}`),
    ...(file.schema && { 'dct:conformsTo': iri(absolute(file.schema)) }),
    ...(licence && { 'dct:license': iri(licence.url) }),
  });
  const catalogue = {
    '@context': CONTEXT,
    '@graph': [
      { '@id': `${home}#co-quan`, '@type': 'foaf:Agent', 'foaf:name': vietnamese(publisher) },
      {
        '@id': `${home}#danh-muc`,
        '@type': 'dcat:Catalog',
        'dct:title': vietnamese(title),
        'dct:description': vietnamese(description),
        'foaf:homepage': iri(home),
        ...shared,
        'dcat:dataset': DATA_SETS.map(({ id }) => iri(`${home}#${id}`)),
      },
      ...DATA_SETS.map((set) => ({
        '@id': `${home}#${set.id}`,
        '@type': 'dcat:Dataset',
        'dct:identifier': set.id,
        'dct:title': vietnamese(set.title),
        'dct:description': vietnamese(set.description),
        'dcat:landingPage': iri(home),
        ...shared,
        ...(contact && { 'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:hasURL': iri(contact) } }),
        'dcat:distribution': set.files.map(distribution),
      })),
    ],
  };
  return `${JSON.stringify(catalogue, undefined, 2)}\n`;
}
