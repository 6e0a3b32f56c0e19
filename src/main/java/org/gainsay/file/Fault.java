package org.gainsay.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

/** What the system says against reading or writing, in words. */
public final class Fault {
  private static final String FILE_IN_THE_WAY = "a file is where a folder should be";

  private Fault() {}

  /** To be read after "cannot be written: "; without the path. */
  public static String of(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    } else if (fault instanceof FileAlreadyExistsException
        || fault instanceof NotDirectoryException) {
      return FILE_IN_THE_WAY;
    } else if (fault instanceof DirectoryNotEmptyException) {
      return "a folder is where a file should be";
    } else if (fault instanceof NoSuchFileException) {
      return "it does not exist";
    }
    String reason =
        fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
    return Optional.ofNullable(reason)
        .filter(text -> !text.isBlank())
        .map(text -> text.toLowerCase(Locale.ROOT))
        .map(text -> text.equals("not a directory") ? FILE_IN_THE_WAY : text)
        .orElse(fault.getClass().getSimpleName());
  }
}
