package paging;

import dev.alcove.annotations.Dao;

@Dao
public interface PagingDao extends PagingQueries {}
