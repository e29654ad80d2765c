import { crc32 } from 'node:zlib';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PICTURE = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="Two ships at the pier"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="r2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>',
  'word/media/image1.png': 'bytes that nobody keeps',
  'word/document.xml': `<w:document xmlns:w="${W}"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">It opened </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>today</w:t></w:r><w:r><w:t xml:space="preserve"> &amp; stays open.</w:t></w:r></w:p>${PICTURE}</w:body></w:document>`,
};

/** A small Word document: a heading, a paragraph and a picture, in a zip file that packs nothing. */
export function wordFile(): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, xml] of Object.entries(PARTS)) {
    const data = Buffer.from(xml);
    const facts = factsOf(name, data);
    const file = Buffer.concat([
      bytes32(0x04034b50),
      bytes16(20),
      facts,
      bytes16(0),
      Buffer.from(name),
      data,
    ]);
    const place = Buffer.concat([bytes16(0), bytes16(0), bytes16(0), bytes16(0), bytes32(0), bytes32(at)]);
    list.push(
      Buffer.concat([bytes32(0x02014b50), bytes16(20), bytes16(20), facts, place, Buffer.from(name)]),
    );
    files.push(file);
    at += file.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const count = bytes16(list.length);
  const end = [
    bytes32(0x06054b50),
    bytes16(0),
    bytes16(0),
    count,
    count,
    bytes32(size),
    bytes32(at),
    bytes16(0),
  ];
  return Buffer.concat([...files, ...list, ...end]);
}

/** Flags, method, time, date, checksum, both sizes, length of the name: alike in both records of a part. */
function factsOf(name: string, data: Buffer): Buffer {
  const sizes = [bytes32(data.length), bytes32(data.length), bytes16(Buffer.byteLength(name))];
  return Buffer.concat([bytes16(0), bytes16(0), bytes16(0), bytes16(0x21), bytes32(crc32(data)), ...sizes]);
}

function bytes16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function bytes32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
