package chat;

import org.jspecify.annotations.Nullable;

final class PluginCall {
  private final String messageId;
  private final @Nullable Plugin plugin;
  private final Plugin fallback;

  PluginCall(String messageId, @Nullable Plugin plugin, Plugin fallback) {
    this.messageId = messageId;
    this.plugin = plugin;
    this.fallback = fallback;
  }

  String messageId() {
    return messageId;
  }

  @Nullable Plugin plugin() {
    return plugin;
  }

  Plugin fallback() {
    return fallback;
  }
}
