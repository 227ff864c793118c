package chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

interface MessageDao {
  List<Message> history(String sessionId, int limit);

  @Nullable Message byId(String id);

  Message get(String id);

  Optional<Message> find(String id);

  Optional<String> parent(String id);

  Set<Role> roles();

  long count();

  @Nullable Instant newest();

  @Nullable TokenUsage usage(String id);

  long[] lengths();

  String[] ids();

  byte[][] hashes();

  Iterable<Message> newestFirst();

  Map<String, Message> byIds(Collection<String> ids, Role role);

  Map<Role, List<String>> contents(List<Duration> ages, long... sizes);

  Map<Role, Long> counts();

  List<Draft> drafts(Filter filter);

  List<PluginCall> calls(@Nullable Filter database, @Nullable TokenUsage query, List<Date> days);

  boolean exists(
      char mark,
      @Nullable Integer size,
      Short width,
      Optional<String> title,
      Optional<TokenUsage> cost,
      @Nullable Mood mood,
      @Nullable UUID key,
      byte @Nullable [] hash,
      double @Nullable [] scores);
}
