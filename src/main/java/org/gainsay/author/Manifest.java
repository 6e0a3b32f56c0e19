package org.gainsay.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.SourceEntry;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Place;
import org.gainsay.file.Input;
import org.gainsay.file.Loaded;
import org.gainsay.file.Workspace;
import org.gainsay.ledger.LedgerFile;
import org.gainsay.ledger.LedgerReader;
import org.gainsay.notation.Change;
import org.gainsay.notation.Node;
import org.gainsay.notation.Notation;
import org.gainsay.notation.Revision;
import org.gainsay.notation.Tree;
import org.gainsay.notation.Value;
import org.gainsay.text.Span;
import org.gainsay.text.Text;

/**
 * The manifest as it stands.
 *
 * @param file its path as shown
 * @param text empty where there is none yet
 */
record Manifest(String file, Text text, List<SourceEntry> sources) {
  private static final String SECTION = "sources";

  /** Of what has these mistakes nobody knows where it ends. */
  private static final Set<Code> BROKEN =
      Set.of(Code.YAML_SYNTAX, Code.JSON_SYNTAX, Code.MERGE_CONFLICT, Code.TAB_INDENT);

  /** Reads it anew; what is wrong with it is for others to say. */
  static Manifest of(Workspace workspace) throws NotTaken {
    String shown = workspace.show(workspace.manifest());
    Loaded loaded = Input.text(workspace.manifest(), Input.LEDGER_LIMIT);
    if (loaded instanceof Loaded.Refused refused) {
      if (refused.reason() != Loaded.Reason.MISSING) {
        throw new NotTaken(
            "is no source yet: `" + shown + "` " + refused.message(),
            "mend it: `gainsay check` says more");
      }
      return new Manifest(shown, Text.of(""), List.of());
    }
    Text text = ((Loaded.Decoded) loaded).text();
    LedgerFile manifest = new LedgerFile(shown, text);
    return new Manifest(
        shown, text, LedgerReader.read(List.of(), Optional.of(manifest)).ledger().sources());
  }

  Optional<SourceEntry> source(String id) {
    return sources.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** With one more source, behind the others. */
  Proposal with(Value.Key source) throws NotTaken {
    Proposal.Sketch sketch = new Proposal.Sketch();
    Tree tree = Notation.read(file, text);
    if (tree.diagnostics().stream().anyMatch(it -> BROKEN.contains(it.code()))) {
      throw new NotTaken(
          "is no source yet: `" + file + "` cannot be read as a whole",
          "mend it: `gainsay check` says where");
    }
    Optional<Node> section =
        tree.root()
            .filter(Node.Mapping.class::isInstance)
            .flatMap(root -> ((Node.Mapping) root).entry(SECTION))
            .map(Node.Entry::value);
    Change change =
        section
            .map(node -> Change.Insert.last(node.span(), source))
            .orElseGet(
                () ->
                    Change.Insert.last(
                        Revision.top(file, text),
                        new Value.Key(SECTION, new Value.Keys(List.of(source), false))));
    sketch.add(new Place(file, text, Span.at(0)), change);
    return safe(sketch.proposal());
  }

  /** A change that could not be made is none. */
  static Proposal safe(Proposal proposal) throws NotTaken {
    if (!proposal.refusals().isEmpty()) {
      throw new NotTaken(
          "is no source yet: the manifest cannot be changed here: " + proposal.refusals().get(0),
          "mend it: `gainsay check` says more");
    }
    return proposal;
  }
}
