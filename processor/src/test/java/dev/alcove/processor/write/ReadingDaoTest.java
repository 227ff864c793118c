// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static dev.alcove.processor.write.ChatModel.java;
import static dev.alcove.processor.write.ChatModel.list;
import static dev.alcove.processor.write.ChatModel.optional;
import static dev.alcove.processor.write.ChatModel.optionalOf;
import static dev.alcove.processor.write.ChatModel.type;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import org.junit.jupiter.api.Test;

/** Methods that read, in all shapes of results and parameters. */
class ReadingDaoTest {

  private static final String[] MESSAGE = {
    "id",
    "role",
    "parent_id",
    "content",
    "favorite",
    "token_usage",
    "mood",
    "score",
    "trace_id",
    "created_at"
  };

  private static final RowClass ROW = ChatModel.message();

  private final DaoBuilder dao = new DaoBuilder(type("MessageDao"), Dao.Kind.INTERFACE);

  @Test
  void readsRowsAndValues() {
    addRows();
    addValues();
    addArrays();
    addMaps();
    addObjects();
    addParameters();

    Goldens.check(Written.dao(dao));
  }

  private void addRows() {
    dao.parameter("sessionId", ChatModel.TEXT)
        .parameter("limit", ChatModel.INT)
        .returns(list(ROW.type()), Container.LIST, ROW)
        .query(
            "history",
            """
            SELECT *
            FROM messages
            WHERE session_id = :sessionId AND (:sessionId <> '' OR content <> '@\\u')
            ORDER BY created_at, id /* newest @last */
            LIMIT :limit
            """,
            MESSAGE);
    dao.parameter("id", ChatModel.TEXT)
        .returnsNullable(ROW)
        .query("byId", "SELECT * FROM messages WHERE id = :id", MESSAGE);
    dao.parameter("id", ChatModel.TEXT)
        .returns(ROW)
        .query("get", "SELECT * FROM messages WHERE id = :id", MESSAGE);
    dao.parameter("id", ChatModel.TEXT)
        .returns(optional(ROW.type()), Container.OPTIONAL, ROW)
        .query(
            "find",
            "SELECT created_at, ID, role, parent_id, content, favorite, token_usage, mood, score,"
                + " trace_id FROM messages WHERE id = :id",
            "created_at",
            "ID",
            "role",
            "parent_id",
            "content",
            "favorite",
            "token_usage",
            "mood",
            "score",
            "trace_id");
  }

  private void addValues() {
    dao.parameter("id", ChatModel.TEXT)
        .returns(optional(Models.STRING), Container.OPTIONAL, ChatModel.TEXT)
        .query("parent", "SELECT parent_id FROM messages WHERE id = :id", "parent_id");
    dao.returns(java("util", "Set", type("Role")), Container.SET, ChatModel.ROLE)
        .query("roles", "SELECT role FROM messages", "role");
    dao.returns(ChatModel.LONG).query("count", "SELECT count(*) FROM messages", "count(*)");
    dao.returnsNullable(ChatModel.INSTANT)
        .query("newest", "SELECT max(created_at) FROM messages", "max(created_at)");
    dao.parameter("id", ChatModel.TEXT)
        .returnsNullable(ChatModel.USAGE)
        .query("usage", "SELECT token_usage FROM messages WHERE id = :id", "token_usage");
  }

  private void addArrays() {
    dao.returns(TypeRef.arrayOf(Models.LONG), Container.ARRAY, ChatModel.LONG)
        .query("lengths", "SELECT length(content) FROM messages", "length(content)");
    dao.returns(TypeRef.arrayOf(Models.STRING), Container.ARRAY, ChatModel.TEXT)
        .query("ids", "SELECT id FROM messages", "id");
    dao.returns(TypeRef.arrayOf(Models.BYTES), Container.ARRAY, ChatModel.BYTES)
        .query("hashes", "SELECT hash FROM files", "hash");
    dao.returns(java("lang", "Iterable", ROW.type()), Container.LIST, ROW)
        .query("newestFirst", "SELECT * FROM messages ORDER BY created_at DESC", MESSAGE);
  }

  private void addMaps() {
    dao.items("ids", java("util", "Collection", Models.STRING), ChatModel.TEXT)
        .parameter("role", ChatModel.ROLE)
        .returnsMap(Container.MAP, "id", ChatModel.TEXT, ROW.type(), DaoBuilder.row(ROW))
        .query("byIds", "SELECT * FROM messages WHERE id IN (:ids) AND role = :role", MESSAGE);
    Conversion duration =
        ChatModel.builtIn(java("time", "Duration"), BuiltInType.DURATION, StorageClass.INTEGER);
    dao.items("ages", list(duration.javaType()), duration)
        .items("sizes", TypeRef.arrayOf(Models.LONG), ChatModel.LONG)
        .varargs()
        .returnsMap(
            Container.MULTIMAP,
            "role",
            ChatModel.ROLE,
            list(Models.STRING),
            DaoBuilder.scalar(ChatModel.TEXT))
        .query(
            "contents",
            "SELECT role, content FROM messages WHERE size IN (:sizes) AND age IN (:ages) OR"
                + " total IN (:sizes)",
            "role",
            "content");
    Conversion count = ChatModel.boxed("Long", StorageClass.INTEGER);
    dao.returnsMap(
            Container.MAP, "role", ChatModel.ROLE, count.javaType(), DaoBuilder.scalar(count))
        .query("counts", "SELECT count(*) AS n, role FROM messages GROUP BY role", "n", "role");
  }

  private void addObjects() {
    dao.object("filter", ChatModel.filter(), false)
        .returns(list(type("Draft")), Container.LIST, ChatModel.draft())
        .query(
            "drafts",
            "SELECT id, text, position FROM drafts WHERE role = :filter.role AND created_at >="
                + " :filter.range.from LIMIT :filter.range.limit",
            "id",
            "text",
            "position");
    Conversion date =
        ChatModel.builtIn(java("util", "Date"), BuiltInType.DATE, StorageClass.INTEGER);
    dao.object("database", ChatModel.filter(), true)
        .parameter("query", ChatModel.USAGE, true)
        .items("days", list(date.javaType()), date)
        .returns(list(type("PluginCall")), Container.LIST, ChatModel.pluginCall())
        .query(
            "calls",
            "SELECT * FROM calls WHERE usage IN (:query, :database.usage) AND day IN (:days)",
            "message_id",
            "plugin_name",
            "plugin_cost",
            "fallback_name",
            "fallback_cost");
  }

  private void addParameters() {
    dao.parameter("mark", Models.direct(TypeRef.primitive("char"), StorageClass.TEXT))
        .parameter("size", ChatModel.boxed("Integer", StorageClass.INTEGER), true)
        .parameter("width", ChatModel.boxed("Short", StorageClass.INTEGER))
        .parameter("title", optionalOf(ChatModel.TEXT))
        .parameter("cost", optionalOf(ChatModel.USAGE))
        .parameter("mood", ChatModel.MOOD, true)
        .parameter(
            "key",
            ChatModel.builtIn(java("util", "UUID"), BuiltInType.UUID, StorageClass.TEXT),
            true)
        .parameter("hash", ChatModel.BYTES, true)
        .nullableItems(
            "scores",
            TypeRef.arrayOf(Models.DOUBLE),
            Models.direct(Models.DOUBLE, StorageClass.REAL))
        .returns(ChatModel.BOOLEAN)
        .query(
            "exists",
            "SELECT EXISTS (SELECT 1 FROM files WHERE mark = :mark AND size = :size AND width ="
                + " :width AND title = :title AND cost = :cost AND mood = :mood AND key = :key AND"
                + " hash = :hash AND score IN (:scores))",
            "exists");
  }
}
