package org.gainsay.source;

import java.util.List;
import org.gainsay.text.DidYouMean;

/** What may have been meant by a name that no source has. */
public final class SourceNames {
  private SourceNames() {}

  /** What to do about it: the nearest name, all names, or how the first source is added. */
  public static String help(List<String> ids, String written) {
    String all =
        ids.isEmpty()
            ? "add the first with `gainsay source add FILE`"
            : "the sources are " + String.join(", ", ids);
    return DidYouMean.among(ids, written).map(near -> "did you mean `" + near + "`?").orElse(all);
  }
}
