package org.gainsay.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.gainsay.diagnostic.Code;
import org.gainsay.diagnostic.Diagnostic;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which diagnostics count. */
final class Selection {
  @Option(
      names = "--select",
      paramLabel = "CODE",
      split = ",",
      converter = Codes.class,
      completionCandidates = Codes.class,
      description = "only these diagnostics")
  private List<Code> select = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "CODE",
      split = ",",
      converter = Codes.class,
      completionCandidates = Codes.class,
      description = "all but these diagnostics")
  private List<Code> ignore = List.of();

  List<Diagnostic> of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(each -> select.isEmpty() || select.contains(each.code()))
        .filter(each -> !ignore.contains(each.code()))
        .toList();
  }

  /** Reads a diagnostic code. */
  static final class Codes implements ITypeConverter<Code>, Iterable<String> {
    @Override
    public Code convert(String label) {
      return Code.labelled(label)
          .orElseThrow(() -> new TypeConversionException("there is no code `" + label + "`"));
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Code.values()).map(Code::label).iterator();
    }
  }
}
