"""Reads the files of a network with networkx, and with igraph where it is there, and tells what they hold as JSON."""
import csv, json, sys
from pathlib import Path
import networkx as nx

folder = Path(sys.argv[1])
def told(graph, node=lambda n: n):
    return {
        "directed": graph.is_directed(),
        "nodes": sorted([node(n), graph.nodes[n].get("label"), graph.nodes[n].get("nodeType"), graph.nodes[n].get("supports"), graph.nodes[n].get("strength")] for n in graph),
        "edges": sorted(sorted([node(a), node(b)]) + [data["weight"], data.get("relation")] for a, b, data in graph.edges(data=True)),
    }
out = {
    "graphml": told(nx.read_graphml(folder / "x.graphml")),
    "gexf": told(nx.read_gexf(folder / "x.gexf", version="1.2draft")),
    "nodelink": told(nx.node_link_graph(json.loads((folder / "x.nodelink.json").read_text()), edges="edges")),
    "cyjs": told(nx.cytoscape_graph(json.loads((folder / "x.cyjs").read_text()))),
}
with open(folder / "x.nodes.csv", newline="") as nodes, open(folder / "x.edges.csv", newline="") as edges:
    graph = nx.DiGraph() if out["graphml"]["directed"] else nx.Graph()
    for row in csv.DictReader(nodes):
        graph.add_node(row["id"], label=row["label"], nodeType=row["nodeType"], supports=int(row["supports"]), strength=float(row["strength"]))
    for row in csv.DictReader(edges):
        graph.add_edge(row["source"], row["target"], weight=float(row["weight"]), relation=row["relation"])
    out["csv"] = told(graph)
with open(folder / "x.matrix.csv", newline="") as file:
    head, *rows = csv.reader(file)
    seen = {}
    for row in rows:
        for column, weight in zip(head[1:], row[1:]):
            if float(weight) != 0:
                seen[tuple(sorted([row[0], column]))] = float(weight)
    out["matrix"] = sorted([a, b, weight] for (a, b), weight in seen.items())
try:
    import igraph
except ImportError:
    igraph = None
if igraph:
    graph = igraph.Graph.Read_GraphML(str(folder / "x.graphml"))
    names = graph.vs["id"]
    out["igraph"] = {
        "directed": graph.is_directed(),
        "nodes": sorted([v["id"], v["label"], v["nodeType"], int(v["supports"]), v["strength"]] for v in graph.vs),
        "edges": sorted(sorted([names[e.source], names[e.target]]) + [e["weight"], e["relation"]] for e in graph.es),
    }
    if not graph.is_directed():
        graph = igraph.Graph.Read_DL(str(folder / "x.dl"), directed=False)
        names = graph.vs["name"]
        out["dl"] = sorted(sorted([names[e.source], names[e.target]]) + [e["weight"]] for e in graph.es)
print(json.dumps(out))
