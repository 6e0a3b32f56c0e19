package org.gainsay.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window, that tells what a page did. */
public final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  /** What pages asked for beside themselves, and what they said. */
  final List<String> heard = new ArrayList<>();

  public Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        program("node").toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program("chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** The first program of a name on the path. */
  private static Path program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  public BrowserContext context(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  public Page open(BrowserContext context, Path file, String fragment) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> heard.add("console: " + message.text()));
    page.onPageError(error -> heard.add("error: " + error));
    page.onDialog(
        dialog -> {
          heard.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(file.toUri().toString())) {
            heard.add("request: " + request.url());
          }
        });
    page.navigate(file.toUri() + fragment);
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
