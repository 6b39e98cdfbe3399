// Congruence of some actors, divided by their average activity, by hand: what `oneModeNetwork(of: ACTORS, aggregation:
// CONGRUENCE, normalization: AVERAGE)` computes of the statements from `from` up to, not including, `to`, both as texts of
// partial dates. `actors` are ids; the answer names them by their places.

UNWIND range(0, size($actors) - 1) AS place
MATCH (:Actor {id: $actors[place]})-[:ASSERTS]->(claim:Claim)-[stance:SUPPORTS|OPPOSES]->(concept:Concept)
WHERE claim.statedOn >= $from AND claim.statedOn < $to
WITH place, concept, type(stance) AS side, count(*) AS times
WITH place, collect([concept, side, times]) AS cells, sum(times) AS activity
UNWIND cells AS cell
WITH cell[0] AS concept, cell[1] AS side, place, activity, cell[2] AS times
ORDER BY place
WITH concept, side, collect([place, activity, times]) AS said
UNWIND range(0, size(said) - 2) AS at
WITH said[at] AS one, said[at + 1..] AS others
UNWIND others AS other
WITH one[0] AS source, other[0] AS target, one[1] AS activity, other[1] AS otherActivity, sum(one[2] * other[2]) AS congruence
RETURN source, target, toFloat(congruence) / ((activity + otherActivity) / 2.0) AS weight
