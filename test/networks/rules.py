"""The rules of GraphML and of GEXF 1.2 (draft) that readers rely on, for what we write of them. Each function gives what breaks them."""

import re
from xml.etree import ElementTree

graphml_ns = "{http://graphml.graphdrawing.org/xmlns}"
gexf_ns = "{http://www.gexf.net/1.2draft}"
name_token = re.compile(r"[\w.:·-]+")
graphml_types = {"boolean": bool, "int": int, "long": int, "float": float, "double": float, "string": str}
gexf_types = {"integer": int, "long": int, "float": float, "double": float, "string": str, "anyURI": str}


class Faults(list):
    def unless(self, holds, *what):
        if not holds:
            self.append(" ".join(map(str, what)))

    def read_as(self, make, value, *where):
        try:
            make(value)
        except ValueError:
            self.append(" ".join(map(str, (*where, value, "is not", make.__name__))))

    def unique(self, what, ids):
        self.unless(len(ids) == len(set(ids)), what, "are not unique")


def graphml_faults(path):
    faults = Faults()
    root = ElementTree.parse(path).getroot()
    faults.unless(root.tag == f"{graphml_ns}graphml", "root", root.tag)
    order = [child.tag.removeprefix(graphml_ns) for child in root]
    faults.unless(order == ["key"] * (len(order) - 1) + ["graph"], "keys come first, then one graph, not", order)
    keys = {}
    for key in root.iter(f"{graphml_ns}key"):
        keys[key.get("for"), key.get("id")] = key
        faults.unless(key.get("attr.type") in graphml_types, "key", key.get("id"), "of type", key.get("attr.type"))
        faults.unless(key.get("attr.name"), "key without a name", key.get("id"))
    faults.unique("keys", [id for _, id in keys])
    [graph] = root.iter(f"{graphml_ns}graph")
    faults.unless(graph.get("edgedefault") in ("directed", "undirected"), "edgedefault", graph.get("edgedefault"))
    nodes, edges = graph.findall(f"{graphml_ns}node"), graph.findall(f"{graphml_ns}edge")
    ids = [node.get("id") for node in nodes]
    faults.unique("nodes", ids)
    faults.unique("edges", [edge.get("id") for edge in edges])
    for element in [*nodes, *edges]:
        kind = element.tag.removeprefix(graphml_ns)
        faults.unless(name_token.fullmatch(element.get("id")), kind, "id is no name token:", element.get("id"))
        declared = [id for of, id in keys if of == kind]
        given = [data.get("key") for data in element]
        faults.unless(given == declared, kind, element.get("id"), "has", given, "of", declared)
        for data in element:
            key = keys.get((kind, data.get("key")))
            if key is not None:
                faults.read_as(graphml_types[key.get("attr.type")], data.text or "", kind, data.get("key"))
    for edge in edges:
        faults.unless({edge.get("source"), edge.get("target")} <= set(ids), "edge without its nodes", edge.get("id"))
    return faults


def gexf_faults(path):
    faults = Faults()
    root = ElementTree.parse(path).getroot()
    faults.unless(root.tag == f"{gexf_ns}gexf", "root", root.tag)
    faults.unless(root.get("version") == "1.2", "version", root.get("version"))
    [graph] = root
    faults.unless(graph.get("mode") in ("static", "dynamic"), "mode", graph.get("mode"))
    faults.unless(graph.get("defaultedgetype") in ("directed", "undirected", "mutual"), "defaultedgetype")
    order = [child.tag.removeprefix(gexf_ns) for child in graph]
    faults.unless(order == ["attributes", "attributes", "nodes", "edges"], "graph holds", order)
    for kind, attributes, elements in zip(("node", "edge"), list(graph)[:2], list(graph)[2:]):
        faults.unless(attributes.get("class") == kind, "attributes of", attributes.get("class"))
        types = {each.get("id"): each.get("type") for each in attributes}
        faults.unique(f"attributes of {kind}", [each.get("id") for each in attributes])
        faults.unique(f"ids of {kind}", [each.get("id") for each in elements])
        for each in attributes:
            faults.unless(each.get("title"), "attribute without a title", each.get("id"))
            faults.unless(each.get("type") in gexf_types, "attribute", each.get("id"), "of type", each.get("type"))
        for element in elements:
            faults.unless(element.tag == f"{gexf_ns}{kind}", kind, element.tag)
            for value in element.iterfind(f"{gexf_ns}attvalues/{gexf_ns}attvalue"):
                faults.unless(value.get("for") in types, "undeclared", value.get("for"))
                faults.read_as(gexf_types[types.get(value.get("for"), "string")], value.get("value"), value.get("for"))
    ids = {node.get("id") for node in graph[2]}
    for node in graph[2]:
        faults.unless(node.get("label") is not None, "node without a label", node.get("id"))
    for edge in graph[3]:
        faults.unless({edge.get("source"), edge.get("target")} <= ids, "edge without its nodes", edge.get("id"))
        faults.read_as(float, edge.get("weight"), "weight")
    return faults
