"""Reads a picture of a network with an XML parser and tells what it holds as JSON."""
import json, sys
import xml.etree.ElementTree as ET

svg = "{http://www.w3.org/2000/svg}"
root = ET.fromstring(sys.stdin.buffer.read())
def titled(element):
    return {**{name[5:]: value for name, value in element.attrib.items() if name.startswith("data-")},
            "class": element.get("class"), "title": element.find(f"{svg}title").text}
nodes = [element for element in root.iter(f"{svg}g") if element.get("data-id")]
print(json.dumps({
    "role": root.get("role"),
    "title": root.find(f"{svg}title").text,
    "labelled": root.get("aria-labelledby") == root.find(f"{svg}title").get("id"),
    "nodes": [{**titled(node), "label-shown": " ".join("".join(span.itertext()) for span in node.iter(f"{svg}tspan"))} for node in nodes],
    "edges": [titled(element) for element in root.iter(f"{svg}line") if element.get("data-source")],
    "foreign": sorted({element.tag for element in root.iter() if not element.tag.startswith(svg)}),
    "tags": sorted({element.tag.replace(svg, "") for element in root.iter()}),
}))
