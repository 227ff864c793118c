// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.TypeRef;
import org.junit.jupiter.api.Test;

/** A DAO that is an abstract class, in another package than its database. */
class AbstractDaoTest {

  @Test
  void extendsTheClass() {
    TypeRef type = TypeRef.of("chat.notes", "NoteDao");
    DaoBuilder dao = new DaoBuilder(type, Dao.Kind.CLASS_WITH_DATABASE);
    dao.parameter("id", ChatModel.LONG)
        .returns(ChatModel.TEXT)
        .visibility("protected")
        .query("title", "SELECT title FROM notes WHERE id = :id", "title");
    dao.returns(ChatModel.INT).transaction("check");

    Goldens.check(Written.dao(dao));
  }
}
