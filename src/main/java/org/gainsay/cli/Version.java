package org.gainsay.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.file.Workspace;

/** Which Gainsay this is, and what it sees around it. */
final class Version {
  private Version() {}

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  static String line() {
    return "gainsay " + number() + "\n";
  }

  static String verbose(Console console, Workspace workspace) {
    return line()
        + row("java", System.getProperty("java.version") + ", " + System.getProperty("java.vendor"))
        + row("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
        + row("locale", Locale.getDefault().toLanguageTag() + " (never used)")
        + row("file names", System.getProperty("sun.jnu.encoding"))
        + row("text", "UTF-8 always (the platform says " + Charset.defaultCharset() + ")")
        + row("cache", System.getProperty("gainsay.cache", "none"))
        + row("colour", console.colour() ? "yes" : "no")
        + row("workspace", workspace.root().toString())
        + row("seeds", workspace.show(workspace.seeds()))
        + row("claims", workspace.show(workspace.claims()))
        + row("out", workspace.show(workspace.out()));
  }

  private static String row(String name, String value) {
    return String.format(Locale.ROOT, "  %-11s %s%s", name, value, "\n");
  }
}
