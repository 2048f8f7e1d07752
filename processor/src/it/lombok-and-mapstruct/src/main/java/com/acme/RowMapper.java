package com.acme;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

@Mapper
public interface RowMapper {
    RowMapper INSTANCE = Mappers.getMapper(RowMapper.class);

    Row row(Reading reading);
}
