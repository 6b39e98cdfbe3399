// All data sets, in the order in which they were first planted, each with what it holds.
//
// type Row implements DatasetRecord

MATCH (dataset:Dataset)
RETURN dataset.id AS id,
       dataset.title AS title,
       dataset.description AS description,
       dataset.license AS license,
       dataset.version AS version,
       dataset.codedOn AS codedOn,
       dataset.creators AS creators,
       dataset.citation AS citation,
       dataset.plantedAt AS plantedAt,
       dataset.contentDigest AS contentDigest
ORDER BY dataset.ordinal, id
