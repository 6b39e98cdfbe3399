"""Computes the structure of downloaded networks anew, with networkx and numpy, and tells it as one JSON document.

The folder holds, of one selection: subtract, congruence and conflict (GraphML), says (node-link, two-mode), and without-1, without-2 …: congruence
without one and more concepts. Standard input holds the communities to judge, as lists of ids.
"""

import json
import sys
from pathlib import Path

import networkx as nx
import numpy as np

folder = Path(sys.argv[1])


def graph(name):
    return nx.read_graphml(folder / f"{name}.graphml")


def total(name):
    return sum(weight for *_, weight in graph(name).edges(data="weight"))


def spectrum(network):
    """Eigenvalues of the Laplacian, largest first, as shares of their sum."""
    if network.number_of_edges() == 0:
        return np.zeros(len(network))
    weights = nx.to_numpy_array(network, weight="weight")
    values = np.sort(np.linalg.eigvalsh(np.diag(weights.sum(axis=0)) - weights))[::-1]
    return values / values.sum()


def distance(one, other):
    size = max(len(one), len(other))
    one, other = (np.pad(each, (0, size - len(each))) for each in (one, other))
    return float(np.abs(one - other).sum())


subtract = graph("subtract")
positive = subtract.edge_subgraph(edge for edge in subtract.edges if subtract.edges[edge]["weight"] > 0).copy()
positive.add_nodes_from(subtract)
whole = spectrum(graph("congruence"))
count = len(list(folder.glob("without-*.graphml")))
says = nx.node_link_graph(json.loads((folder / "says.json").read_text()), edges="edges")
sides = {}
for _, concept, weight in says.edges(data="weight"):
    sides.setdefault(concept, [0, 0])[0 if weight > 0 else 1] += 1
json.dump(
    {
        "modularity": nx.community.modularity(positive, json.load(sys.stdin), weight="weight"),
        "betweenness": nx.betweenness_centrality(subtract),
        "oneGroup": total("congruence") / (total("congruence") + total("conflict")),
        "losses": [distance(whole, spectrum(graph(f"without-{at}"))) for at in range(1, count + 1)],
        "sides": sides,
    },
    sys.stdout,
)
