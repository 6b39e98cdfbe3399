// Sources whose texts have the given digests.
//
// input Params { digests: [Sha256!]! }
// type Row implements SourceRecord

UNWIND $digests AS digest
MATCH (source:Source {textSha256: digest})
RETURN source.id AS id,
       source.title AS title,
       head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher:Organization) RETURN publisher.id }) AS publisherId,
       COLLECT {
         MATCH (source)-[written:WRITTEN_BY]->(author:Actor)
         WITH author, written ORDER BY written.ordinal
         RETURN author.id
       } AS authorIds,
       source.datePublished AS datePublished,
       source.dateBasis AS dateBasis,
       source.url AS url,
       source.license AS license,
       source.note AS note,
       source.datasetId AS datasetId,
       source.textSha256 AS textSha256,
       EXISTS { (source)-[:HAS_TEXT]->(:SourceText) } AS hasText
