// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Dao;

@Dao
public interface ArticleDao extends GenericDao<Article, Long>, ArticleQueries<Article> {}
