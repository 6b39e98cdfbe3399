// Writes a data set's description and the digest of its content. `plantedAt` changes with the content, the place in
// the order of data sets never.
//
// input Params { id: ID!, title: String!, description: String!, license: String!, version: String!, codedOn: Date!, creators: [String!]!, citation: String!, digest: Sha256!, contentDigest: Sha256!, format: Int!, plantedAt: DateTime! }

OPTIONAL MATCH (known:Dataset)
WITH coalesce(max(known.ordinal), 0) + 1 AS next
MERGE (dataset:Dataset {id: $id})
ON CREATE SET dataset.ordinal = next
SET dataset.plantedAt = CASE WHEN dataset.contentDigest = $contentDigest THEN dataset.plantedAt ELSE $plantedAt END,
    dataset.contentDigest = $contentDigest,
    dataset.entryDigest = $digest,
    dataset.format = $format,
    dataset.title = $title,
    dataset.description = $description,
    dataset.license = $license,
    dataset.version = $version,
    dataset.codedOn = $codedOn,
    dataset.creators = $creators,
    dataset.citation = $citation
