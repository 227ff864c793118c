// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.chatgpt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message holds: the text that can be shown, pointers to files, and all the rest.
 *
 * @param text the text of all its parts, or null if it has none
 * @param pointers the parts that point to files
 * @param beyondText the content as it was, if the text alone does not say all of it
 */
record ContentParts(@Nullable String text, List<JsonNode> pointers, @Nullable JsonNode beyondText) {
  /** The fields in which content of other types than plain text keeps what is to be read. */
  private static final List<String> TEXT_FIELDS =
      List.of("text", "content", "result", "summary", "user_profile", "user_instructions", "name");

  static ContentParts of(@Nullable JsonNode content) {
    if (content == null) {
      return new ContentParts(null, List.of(), null);
    }
    List<String> texts = new ArrayList<>();
    List<JsonNode> pointers = new ArrayList<>();
    boolean plain = isPlain(content);
    for (JsonNode part : content.path("parts")) {
      if (part.has("asset_pointer")) {
        pointers.add(part);
      } else {
        plain &= part.isTextual();
        addText(part, texts);
      }
    }
    if (content.isObject() && !content.has("parts")) {
      addText(content, texts);
      for (JsonNode thought : content.path("thoughts")) {
        addText(thought, texts);
      }
    } else if (content.isTextual()) {
      texts.add(content.asText());
    }
    String text = texts.isEmpty() ? null : String.join("\n", texts);
    return new ContentParts(text, pointers, plain ? null : content);
  }

  private static boolean isPlain(JsonNode content) {
    if (content.isTextual()) {
      return true;
    }
    ObjectNode known = content.deepCopy() instanceof ObjectNode copy ? copy : null;
    if (known == null) {
      return false;
    }
    boolean plainType = known.path("content_type").asText("text").equals("text");
    known.remove(List.of("content_type", "parts"));
    return plainType && known.isEmpty();
  }

  private static void addText(JsonNode part, List<String> texts) {
    if (part.isTextual()) {
      texts.add(part.asText());
      return;
    }
    for (String field : TEXT_FIELDS) {
      if (part.path(field).isTextual()) {
        texts.add(part.path(field).asText());
        return;
      }
    }
  }
}
