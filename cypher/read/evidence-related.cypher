// Every pair of concepts that are related by theme, in the direction in which the data set states it.
//
// type Row { conceptId: ID!, relatedId: ID! }

MATCH (concept:Concept)-[:RELATED]->(other:Concept)
RETURN concept.id AS conceptId, other.id AS relatedId
