// Every source as the evidence columns hold it: its title for the order of lists.
//
// type Row implements SourceRecord

MATCH (source:Source)
RETURN source.id AS id, source.title AS title
