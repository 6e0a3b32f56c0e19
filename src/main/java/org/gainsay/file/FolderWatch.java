package org.gainsay.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Wakes who waits when something happens in folders.
 *
 * <p>An event is a hint and no more: systems drop events (overflow), tell none of what a link leads
 * to or of a network's folder, and have no room for many folders. So nothing is read out of one,
 * and who waits looks at the files, also after a while in which no event came.
 */
public final class FolderWatch implements Closeable {
  private static final WatchEvent.Kind<?>[] ALL = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE,
    StandardWatchEventKinds.ENTRY_MODIFY
  };

  private final Optional<WatchService> service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  private FolderWatch(Optional<WatchService> service) {
    this.service = service;
  }

  /** A watch over folders of this file system, or one that only lets time pass. */
  public static FolderWatch on(FileSystem system) {
    try {
      return new FolderWatch(Optional.of(system.newWatchService()));
    } catch (IOException | UnsupportedOperationException none) {
      return blind();
    }
  }

  /** As on a file system that tells nothing. */
  public static FolderWatch blind() {
    return new FolderWatch(Optional.empty());
  }

  /**
   * Watches these folders, and no others any longer. To be called again whenever one may have
   * vanished, returned or been put in the place of another.
   */
  public void follow(Collection<Path> folders) {
    service.ifPresent(it -> follow(it, new HashSet<>(folders)));
  }

  private void follow(WatchService watching, Set<Path> folders) {
    Map<Path, WatchKey> followed = new HashMap<>();
    for (Path folder : folders) {
      try {
        followed.put(folder, folder.register(watching, ALL));
      } catch (IOException unwatched) { // gone, or no room for it: it is looked at all the same
        followed.remove(folder);
      }
    }
    keys.values().stream().filter(key -> !followed.containsValue(key)).forEach(WatchKey::cancel);
    keys.clear();
    keys.putAll(followed);
  }

  /** Waits until something happened, or for so long. Says whether something did. */
  public boolean await(Duration most) throws InterruptedException {
    if (service.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(most.toMillis());
      return false;
    }
    WatchKey key = service.get().poll(most.toMillis(), TimeUnit.MILLISECONDS);
    boolean happened = key != null;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.get().poll();
    }
    return happened;
  }

  @Override
  public void close() {
    try {
      if (service.isPresent()) {
        service.get().close();
      }
    } catch (IOException | ClosedWatchServiceException closed) {
      keys.clear();
    }
  }
}
