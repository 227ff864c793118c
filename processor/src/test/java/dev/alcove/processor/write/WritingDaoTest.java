// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static dev.alcove.processor.write.ChatModel.java;
import static dev.alcove.processor.write.ChatModel.list;
import static dev.alcove.processor.write.ChatModel.type;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import org.junit.jupiter.api.Test;

/** Methods that change rows by the user's SQL, that run SQL of the run time, and transactions. */
class WritingDaoTest {

  private static final RowClass ROW = ChatModel.message();

  private static final String[] RETURNED = {
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

  private final DaoBuilder dao = new DaoBuilder(type("ChangeDao"), Dao.Kind.INTERFACE);

  @Test
  void changesRows() {
    addModifications();
    addReturning();
    addRawQueries();
    addTransactions();

    Goldens.check(Written.dao(dao));
  }

  private void addModifications() {
    dao.parameter("id", ChatModel.TEXT)
        .parameter("title", ChatModel.TEXT)
        .query("rename", "UPDATE messages SET title = :title WHERE id = :id");
    dao.items("ids", list(Models.STRING), ChatModel.TEXT)
        .returns(ChatModel.INT)
        .query("archive", "INSERT INTO archive SELECT * FROM messages WHERE id IN (:ids)");
    dao.parameter("before", ChatModel.LONG)
        .returns(ChatModel.LONG)
        .query("prune", "DELETE FROM messages WHERE position < :before");
    Conversion count = ChatModel.boxed("Long", StorageClass.INTEGER);
    dao.parameter("id", ChatModel.TEXT)
        .returns(count)
        .query("touch", "UPDATE messages SET touched = 1 WHERE id = :id");
    dao.parameter("id", ChatModel.TEXT)
        .returns(ChatModel.BOOLEAN)
        .query("remove", "DELETE FROM messages WHERE id = :id");
    dao.returns(java("lang", "Void")).query("forget", "DELETE FROM messages RETURNING id", "id");
  }

  private void addReturning() {
    dao.parameter("id", ChatModel.TEXT)
        .returns(ROW)
        .query("restore", "UPDATE messages SET gone = 0 WHERE id = :id RETURNING *", RETURNED);
    dao.returns(list(Models.STRING), Container.LIST, ChatModel.TEXT)
        .query("restoreAll", "UPDATE messages SET gone = 0 RETURNING id", "id");
  }

  private void addRawQueries() {
    dao.sql("query").returns(list(ROW.type()), Container.LIST, ROW).rawQuery("search");
    dao.sql("sql").returns(ChatModel.LONG).rawQuery("number");
    RowClass call = ChatModel.pluginCall();
    dao.sql("statement")
        .returnsMap(Container.MAP, "message_id", ChatModel.TEXT, call.type(), DaoBuilder.row(call))
        .rawQuery("calls");
  }

  private void addTransactions() {
    dao.items("ids", list(Models.STRING), ChatModel.TEXT).transaction("replaceAll");
    dao.parameter("id", ChatModel.TEXT)
        .parameter("transaction", ChatModel.TEXT)
        .thrown(TypeRef.of("java.io", "IOException"))
        .returnsNullable(ROW)
        .transaction("move");
    dao.returns(ChatModel.INT).transaction("archived");
  }
}
