// Compiles every schema strictly and asks it about every case: node validate.mjs <folder of schemas> <file of cases>.
// A case is one line: what the reader says of a document, and what it found that no schema can see.
import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ENOUGH = 500;

// All others are answers, which are written and never read, so the reader refuses none; of some there are only a few.
const READ = ['inspection-history', 'intervention-history', 'cycle-event', 'intervention-event', 'document'];
const SHOWN = 20;
const [, , folder, file] = process.argv;

const refuse = (message) => {
  throw new Error(message);
};

const compile = (name) => {
  const ajv = new Ajv2020({ strict: true, validateSchema: true, logger: { log: refuse, warn: refuse, error: refuse } });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(folder, name), 'utf8')));
};

const formats = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name.replace('.schema.json', ''), { allows: compile(name), allowed: 0, refused: 0, unseen: 0 }]),
);

// Half a surrogate pair, a member that is there twice and the like are no fault to a parser.
const parsed = (text) => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

let disagreements = 0;
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  const { format, whole, unseen, document } = JSON.parse(line);
  const counts = formats.get(format) ?? refuse(`There is no schema of '${format}'.`);
  const json = parsed(document);
  const isAllowed = json !== undefined && counts.allows(json.value);
  counts[isAllowed ? 'allowed' : 'refused']++;
  counts.unseen += unseen.length > 0 ? 1 : 0;
  if (isAllowed !== (whole || unseen.length > 0) && ++disagreements <= SHOWN) {
    const why = isAllowed ? 'and the reader does not read it whole' : `and the reader does: ${JSON.stringify(counts.allows.errors?.slice(0, 5))}`;
    console.log(`The schema of '${format}' ${isAllowed ? 'allows' : 'refuses'} this, ${why}\n  ${document.slice(0, 2000)}`);
  }
}

let tooFew = 0;
for (const [name, { allowed, refused, unseen }] of formats) {
  console.log(`${name}: ${allowed} allowed, ${unseen} of them with what no schema can see; ${refused} refused`);
  tooFew += READ.includes(name) ? Number(Math.min(allowed, refused) < ENOUGH) : Number(allowed === 0 || refused > 0);
}

console.log(`${disagreements} disagreements; ${tooFew} formats with too few documents`);
process.exitCode = disagreements > 0 || tooFew > 0 || formats.size === 0 ? 1 : 0;
