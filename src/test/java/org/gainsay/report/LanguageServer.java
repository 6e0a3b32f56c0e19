package org.gainsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The language server for YAML that editors use, as its client sees it. */
final class LanguageServer implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final OutputStream to;
  private final InputStream from;
  private int requests;

  private LanguageServer(Process process) {
    this.process = process;
    this.to = process.getOutputStream();
    this.from = new BufferedInputStream(process.getInputStream());
  }

  /** Starts the server, which is fetched where it is not here yet. */
  static LanguageServer start() throws IOException, InterruptedException {
    LanguageServer server =
        new LanguageServer(
            new ProcessBuilder(
                    "node", "node_modules/yaml-language-server/bin/yaml-language-server", "--stdio")
                .directory(NodePackages.folder().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    server.initialize();
    return server;
  }

  private void initialize() throws IOException {
    ObjectNode parameters = JSON.createObjectNode().putNull("processId").putNull("rootUri");
    parameters
        .putObject("capabilities")
        .putObject("workspace")
        .put("configuration", true)
        .put("didChangeConfiguration", true);
    int id = request("initialize", parameters);
    while (true) {
      JsonNode message = receive();
      if (message.path("id").asInt(-1) == id && message.has("result")) {
        break;
      }
      answer(message);
    }
    notify("initialized", JSON.createObjectNode());
  }

  /** What an editor would underline in a file that holds this, by line from 1. */
  List<Underlined> underlined(String name, String content) throws IOException {
    String uri = "file:///gainsay/" + name;
    ObjectNode document = JSON.createObjectNode();
    document
        .putObject("textDocument")
        .put("uri", uri)
        .put("languageId", "yaml")
        .put("version", 1)
        .put("text", content);
    notify("textDocument/didOpen", document);
    while (true) {
      JsonNode message = receive();
      JsonNode parameters = message.path("params");
      if (message.path("method").asText().equals("textDocument/publishDiagnostics")
          && parameters.path("uri").asText().equals(uri)) {
        return underlined(parameters.path("diagnostics"));
      }
      answer(message);
    }
  }

  private static List<Underlined> underlined(JsonNode diagnostics) {
    List<Underlined> found = new ArrayList<>();
    diagnostics.forEach(
        each ->
            found.add(
                new Underlined(
                    each.path("range").path("start").path("line").asInt() + 1,
                    each.path("range").path("end").path("line").asInt() + 1,
                    each.path("message").asText())));
    return found;
  }

  /** A stretch that an editor underlines, and what it says of it. */
  record Underlined(int firstLine, int lastLine, String message) {}

  /** The server may ask for settings (nothing is fetched), and to be told of changes. */
  private void answer(JsonNode message) throws IOException {
    if (!message.has("id") || !message.has("method")) {
      return;
    }
    ObjectNode reply = JSON.createObjectNode().put("jsonrpc", "2.0");
    reply.set("id", message.get("id"));
    if (message.path("method").asText().equals("workspace/configuration")) {
      var settings = reply.putArray("result");
      for (JsonNode item : message.path("params").path("items")) {
        ObjectNode section = settings.addObject();
        if (item.path("section").asText().equals("yaml")) {
          section.put("validate", true).put("yamlVersion", "1.2");
          section.putObject("schemaStore").put("enable", false);
        }
      }
    } else {
      reply.putNull("result");
    }
    send(reply);
  }

  private int request(String method, ObjectNode parameters) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0");
    message.put("id", ++requests).put("method", method).set("params", parameters);
    send(message);
    return requests;
  }

  private void notify(String method, ObjectNode parameters) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("method", method);
    message.set("params", parameters);
    send(message);
  }

  private void send(JsonNode message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    to.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    to.write(body);
    to.flush();
  }

  private JsonNode receive() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    return JSON.readTree(from.readNBytes(length));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = from.read(); c != '\n'; c = from.read()) {
      if (c < 0) {
        throw new IOException("the language server ended");
      } else if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
