package chat;

import dev.alcove.SqlQuery;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface ChangeDao extends Archive {
  void rename(String id, String title);

  int archive(List<String> ids);

  long prune(long before);

  Long touch(String id);

  boolean remove(String id);

  @Nullable Void forget();

  Message restore(String id);

  List<String> restoreAll();

  List<Message> search(SqlQuery query);

  long number(SqlQuery sql);

  Map<String, PluginCall> calls(SqlQuery statement);

  default void replaceAll(List<String> ids) {
    archive(ids);
    forget();
  }

  default @Nullable Message move(String id, String transaction) throws IOException {
    rename(id, transaction);
    return restore(id);
  }
}
