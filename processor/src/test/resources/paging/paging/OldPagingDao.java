package paging;

import dev.alcove.annotations.Dao;

@Dao
public interface OldPagingDao extends PagingQueries {}
