// Every scale as the evidence columns hold it: its label and anchors, for words that name a place on it.
//
// type Row { id: ID!, prefLabel: String!, anchors: [ScaleAnchorRecord!]! }

MATCH (scale:Scale)
RETURN scale.id AS id,
       scale.prefLabel AS prefLabel,
       [at IN range(0, size(scale.anchorValues) - 1) | {value: scale.anchorValues[at], label: scale.anchorLabels[at]}] AS anchors
