package org.cleardays.conference.authority;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns YAML into what is written where: every value stays text; what the file may not use is told with its line. */
final class WrittenTree {

    private final String text;
    private final List<Fault> faults;

    private WrittenTree(String text, List<Fault> faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The keys of a file; none where it cannot be read at all, which the faults then say. */
    static Written.Fields read(String text, List<Fault> faults) {
        return new WrittenTree(text, faults).read();
    }

    private Written.Fields read() {
        try {
            Node root = new Yaml().compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return fields("", 1, mapping);
            }
            faults.add(new Fault(1, "the file holds no keys; write \"key: value\" lines."));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(new Fault(line, "this is no YAML: " + oneLine(e.getProblem()) + "."));
        } catch (YAMLException e) {
            faults.add(new Fault(1, "this is no YAML: " + oneLine(e.getMessage()) + "."));
        }
        return new Written.Fields("", 1, Map.of());
    }

    private static String oneLine(String message) {
        return String.valueOf(message).strip().replaceAll("\\s+", " ");
    }

    private Written written(String key, int line, Node node) {
        if (node.getAnchor() != null) {
            faults.add(new Fault(lineOf(node), key + " is named or repeated with & and *; write it out."));
            return new Written.Text(key, lineOf(node), "", 0, 0);
        }
        return switch (node) {
            case MappingNode mapping -> fields(key, line, mapping);
            case SequenceNode list -> items(key, line, list);
            case ScalarNode scalar -> text(key, scalar);
            default -> throw new IllegalStateException("YAML has no other nodes: " + node.getNodeId());
        };
    }

    private Written.Fields fields(String key, int line, MappingNode mapping) {
        Map<String, Written> fields = new LinkedHashMap<>();
        Written.Fields empty = new Written.Fields(key, line, Map.of());
        for (NodeTuple entry : mapping.getValue()) {
            int at = lineOf(entry.getKeyNode());
            String name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (fields.containsKey(name)) {
                faults.add(new Fault(at, empty.keyOf(name) + " stands there twice; keep one of them."));
                continue;
            }
            fields.put(name, written(empty.keyOf(name), at, entry.getValueNode()));
        }
        return new Written.Fields(key, line, fields);
    }

    private Written.Items items(String key, int line, SequenceNode list) {
        List<Written> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(written(key + "[" + items.size() + "]", lineOf(item), item));
        }
        return new Written.Items(key, line, items);
    }

    private Written.Text text(String key, ScalarNode scalar) {
        String value = scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
        return new Written.Text(key, lineOf(scalar), value, position(scalar.getStartMark().getIndex()), position(scalar.getEndMark().getIndex()));
    }

    /** SnakeYAML counts whole characters where Java counts halves of some. */
    private int position(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
