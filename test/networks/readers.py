"""Reads the files of a network with programs that are not ours, and tells what they hold as one JSON document.

networkx: GraphML, GEXF, node-link, Cytoscape JSON, DOT (by pydot). igraph: GraphML, DL of one-mode networks.
The csv module: nodes, edges, matrix. DL of two-mode networks: the parser below, by UCINET's description of the language,
for no free reader of them is known. Also tells what in GraphML and GEXF breaks the rules of the formats (rules.py).
"""

import csv
import json
import sys
from pathlib import Path

import igraph
import networkx as nx
import pydot
from rules import gexf_faults, graphml_faults

folder = Path(sys.argv[1])
type_names = {"int": "int", "float": "double", "str": "string"}


def path(ending):
    return str(folder / f"x.{ending}")


def text(ending):
    with open(path(ending), encoding="utf-8", newline="") as file:
        return file.read()


def ends(directed, a, b):
    return [a, b] if directed else sorted([a, b])


def told(directed, nodes, edges):
    return {
        "directed": directed,
        "nodes": sorted(([id, attributes] for id, attributes in nodes), key=lambda node: node[0]),
        "edges": sorted(([*ends(directed, a, b), attributes] for a, b, attributes in edges), key=lambda edge: edge[:2]),
    }


def without(attributes, *names):
    return {name: value for name, value in attributes.items() if name not in names}


def networkx(graph):
    return told(
        graph.is_directed(),
        [(node, without(data, "value", "name", "id")) for node, data in graph.nodes(data=True)],
        [(a, b, without(data, "id", "source", "target")) for a, b, data in graph.edges(data=True)],
    )


def types(read):
    """Types of attributes, where all rows agree."""
    found = {}
    for kind in ("nodes", "edges"):
        for *_, attributes in read[kind]:
            for name, value in attributes.items():
                found.setdefault(kind, {}).setdefault(name, set()).add(type_names[type(value).__name__])
    return {kind: {name: "|".join(sorted(all)) for name, all in columns.items()} for kind, columns in found.items()}


def by_igraph():
    graph = igraph.Graph.Read_GraphML(path("graphml"))
    ids = graph.vs["id"] if graph.vcount() else []
    return told(
        graph.is_directed(),
        [(v["id"], without(v.attributes(), "id")) for v in graph.vs],
        [(ids[e.source], ids[e.target], without(e.attributes(), "id")) for e in graph.es],
    )


def unquoted(value):
    """The value of a DOT attribute: a quoted text, or a number."""
    if not value.startswith('"'):
        return float(value)
    return value[1:-1].replace('\\"', '"').replace("\\\\", "\\")


def by_pydot():
    [parsed] = pydot.graph_from_dot_data(text("dot"))
    read = networkx(nx.nx_pydot.from_pydot(parsed))
    for kind in ("nodes", "edges"):
        for row in read[kind]:
            row[-1] = {name: unquoted(value) for name, value in row[-1].items()}
    return read


def by_csv(directed):
    def typed(row):
        return {name: value if name in ("label", "nodeType", "relation") else float(value) for name, value in row.items()}

    def rows(ending):
        with open(path(ending), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return told(
        directed,
        [(row["id"], typed(without(row, "id"))) for row in rows("nodes.csv")],
        [(row["source"], row["target"], typed(without(row, "id", "source", "target"))) for row in rows("edges.csv")],
    )


def matrix():
    with open(path("matrix.csv"), encoding="utf-8", newline="") as file:
        [_, *columns], *rows = csv.reader(file)
    return {"rows": [row[0] for row in rows], "columns": columns, "weights": [list(map(float, row[1:])) for row in rows]}


def by_dl(directed):
    """Arcs by id. The order of DL is: dl, sizes, format, labels, data."""
    if not directed:
        graph = igraph.Graph.Read_DL(path("dl"), directed=True)
        names = graph.vs["name"] if graph.vcount() else []
        return {"nodes": names, "arcs": sorted([names[e.source], names[e.target], e["weight"]] for e in graph.es)}
    head, data = text("dl").split("data:\n")
    sizes, kind, labels = head.split("\n", 2)
    assert sizes.startswith("dl nr=") and kind == "format = edgelist2", head
    nr, nc = (int(size.split("=")[1]) for size in sizes.split()[1:])
    row_labels, column_labels = (part.split() for part in labels.removeprefix("row labels:\n").split("column labels:\n"))
    assert (len(row_labels), len(column_labels)) == (nr, nc), head
    arcs = [line.split() for line in data.splitlines()]
    return {
        "nodes": row_labels + column_labels,
        "arcs": sorted([row_labels[int(a) - 1], column_labels[int(b) - 1], float(weight)] for a, b, weight in arcs),
    }


graphml = networkx(nx.read_graphml(path("graphml")))
gexf = networkx(nx.read_gexf(path("gexf"), version="1.2draft"))
directed = graphml["directed"]
json.dump(
    {
        "networks": {
            "graphml, networkx": graphml,
            "graphml, igraph": by_igraph(),
            "gexf, networkx": gexf,
            "nodelink.json, networkx": networkx(nx.node_link_graph(json.loads(text("nodelink.json")), edges="edges")),
            "cyjs, networkx": networkx(nx.cytoscape_graph(json.loads(text("cyjs")))),
            "dot, pydot": by_pydot(),
            "csv, csv": by_csv(directed),
        },
        "types": {"graphml": types(graphml), "gexf": types(gexf)},
        "matrix": matrix(),
        "dl": by_dl(directed),
        "faults": graphml_faults(path("graphml")) + gexf_faults(path("gexf")),
    },
    sys.stdout,
)
