// Writes sources as their data set declares them. `link-sources` ties them to authors, publisher and text.
//
// input Params { datasetId: ID!, rows: [SourceRow!]! }

UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source.datasetId = $datasetId, source.entryDigest = row.digest, source.slug = row.slug,
    source.title = row.title, source.datePublished = row.datePublished, source.dateBasis = row.dateBasis,
    source.license = row.license, source.url = row.url, source.note = row.note, source.textSha256 = row.textSha256
