"""What the schemas of GraphML 1.1 (graphml+xml, http://graphml.graphdrawing.org) and of GEXF 1.2 want, written down
as checks, because neither schema is in a package that a test could install."""
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from support import BRIEF, DOCUMENTS, Case, complaint, main, run  # noqa: E402

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
GEXF = "{http://www.gexf.net/1.2draft}"
LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
VIZ = "{http://www.gexf.net/1.2draft/viz}"

# element → attributes that must be there, attributes that may, and elements that may stand in it
GRAPHML_SHAPE = {
    "graphml": ((), (LOCATION,), ("key", "graph", "data")),
    "key": (("id",), ("for", "attr.name", "attr.type"), ("desc", "default")),
    "graph": (("edgedefault",), ("id",), ("data", "node", "edge")),
    "node": (("id",), (), ("data",)),
    "edge": (("source", "target"), ("id", "directed"), ("data",)),
    "data": (("key",), ("id",), ()),
}
GEXF_SHAPE = {
    "gexf": (("version",), (), ("meta", "graph")),
    "meta": ((), ("lastmodifieddate",), ("creator", "description", "keywords")),
    "creator": ((), (), ()),
    "description": ((), (), ()),
    "graph": ((), ("defaultedgetype", "mode", "idtype", "timeformat"), ("attributes", "nodes", "edges")),
    "attributes": (("class",), ("mode",), ("attribute",)),
    "attribute": (("id", "title", "type"), (), ("default", "options")),
    "nodes": ((), ("count",), ("node",)),
    "edges": ((), ("count",), ("edge",)),
    "node": (("id",), ("label", "pid", "for", "start", "end"), ("attvalues", "size", "color", "position", "shape")),
    # "kind" is of GEXF 1.3: Gephi keeps parallel edges apart by it, and readers of 1.2 pass over it
    "edge": (("id", "source", "target"), ("type", "label", "weight", "start", "end", "kind"),
             ("attvalues", "spells", "thickness", "color", "shape")),
    "spells": ((), (), ("spell",)),
    "spell": ((), ("start", "end"), ()),
    "attvalues": ((), (), ("attvalue",)),
    "attvalue": (("for", "value"), ("start", "end"), ()),
    "size": (("value",), (), ()),
    "thickness": (("value",), (), ()),
    "position": (("x", "y"), ("z",), ()),
    "color": (("r", "g", "b"), ("a",), ()),
    "shape": (("value",), ("uri",), ()),
}


class Schemas(Case):
    def export(self, source, name):
        path = self.folder / name
        result = run("-q", source, "-o", path)
        self.assertEqual(result.returncode, 0, complaint(result))
        return ElementTree.parse(path).getroot()

    def assert_shape(self, element, shape, spaces):
        name = element.tag.split("}")[1]
        self.assertIn(element.tag[:-len(name)], spaces)
        required, optional, inside = shape[name]
        self.assertLessEqual(set(required), set(element.attrib), name)
        self.assertLessEqual(set(element.attrib), {*required, *optional}, name)
        if inside and element.text:
            self.assertEqual(element.text.strip(), "", name)
        for child in element:
            self.assertIn(child.tag.split("}")[1], inside, name)
            self.assert_shape(child, shape, spaces)

    def graphml(self, source):
        root = self.export(source, "n.graphml")
        self.assert_shape(root, GRAPHML_SHAPE, (GRAPHML,))
        keys = {key.get("id"): key for key in root.iter(f"{GRAPHML}key")}
        ids = [node.get("id") for node in root.iter(f"{GRAPHML}node")]
        edges = [edge.get("id") for edge in root.iter(f"{GRAPHML}edge")]
        self.assertEqual(len(keys), len(list(root.iter(f"{GRAPHML}key"))))
        self.assertEqual(len(set(ids + edges)), len(ids) + len(edges), "ids are unique in the file")
        names = [child.tag for child in root]
        self.assertEqual(names, sorted(names, key=lambda name: name != f"{GRAPHML}key"), "keys come first")
        for key in keys.values():
            self.assertIn(key.get("attr.type"), ("boolean", "int", "long", "float", "double", "string"))
            self.assertIn(key.get("for"), ("all", "graph", "node", "edge"))
        for scope in ("graph", "node", "edge"):
            for element in root.iter(f"{GRAPHML}{scope}"):
                said = [data.get("key") for data in element.findall(f"{GRAPHML}data")]
                self.assertEqual(len(said), len(set(said)))
                self.assertLessEqual({keys[key].get("for") for key in said}, {scope, "all"})
        for edge in root.iter(f"{GRAPHML}edge"):
            self.assertIn(edge.get("source"), ids)
            self.assertIn(edge.get("target"), ids)

    def gexf(self, source):
        root = self.export(source, "n.gexf")
        self.assert_shape(root, GEXF_SHAPE, (GEXF, VIZ))
        self.assertEqual(root.get("version"), "1.2")
        declared = {}
        for attributes in root.iter(f"{GEXF}attributes"):
            self.assertIn(attributes.get("class"), ("node", "edge"))
            for attribute in attributes:
                self.assertIn(attribute.get("type"),
                              ("integer", "long", "double", "float", "boolean", "liststring", "string", "anyURI"))
                declared[attributes.get("class"), attribute.get("id")] = attribute.get("type")
        ids = {node.get("id") for node in root.iter(f"{GEXF}node")}
        for kind in ("node", "edge"):
            for element in root.iter(f"{GEXF}{kind}"):
                for value in element.iter(f"{GEXF}attvalue"):
                    self.assert_value(declared[kind, value.get("for")], value.get("value"))
        for edge in root.iter(f"{GEXF}edge"):
            self.assertLessEqual({edge.get("source"), edge.get("target")}, ids)
            self.assertIn(edge.get("type", "directed"), ("directed", "undirected", "mutual"))

    def assert_value(self, kind, text):
        if kind in ("integer", "long"):
            int(text)
        elif kind in ("double", "float"):
            float(text)
        elif kind == "boolean":
            self.assertIn(text, ("true", "false"))

    def test_graphml(self):
        for source in (BRIEF, DOCUMENTS / "lima-port.txt", DOCUMENTS / "ankara-astana-ru.txt"):
            self.graphml(source)

    def test_gexf(self):
        for source in (BRIEF, DOCUMENTS / "lima-port.txt", DOCUMENTS / "ankara-astana-ru.txt"):
            self.gexf(source)

    def test_broken_ones_are_seen(self):
        """The checks themselves can fail."""
        root = self.export(BRIEF, "n.graphml")
        ElementTree.SubElement(root.find(f"{GRAPHML}graph"), f"{GRAPHML}port")
        with self.assertRaises(AssertionError):
            self.assert_shape(root, GRAPHML_SHAPE, (GRAPHML,))


if __name__ == "__main__":
    main(__name__)
