package org.gainsay.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many at most; none would say that there is nothing. */
final class AtLeastOne implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String written) {
    int number = Integer.parseInt(written);
    if (number < 1) {
      throw new TypeConversionException("`" + written + "` is less than one");
    }
    return number;
  }
}
