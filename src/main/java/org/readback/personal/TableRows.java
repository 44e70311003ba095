package org.readback.personal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.account.PersonalTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads what modules offer about a person, each value as JSON has it; moments in UTC. */
@Component
class TableRows {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient jdbc;

    TableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table with its rows in order. */
    record Read(String name, List<String> columns, List<List<JsonNode>> rows) {}

    Read read(PersonalTable table, AccountId person) {
        return jdbc.sql(table.sql())
                .param("person", person.accountId())
                .query((ResultSet result) -> read(table.name(), result));
    }

    private static Read read(String name, ResultSet result) throws SQLException {
        ResultSetMetaData about = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnLabel(column));
        }
        List<List<JsonNode>> rows = new ArrayList<>();
        while (result.next()) {
            List<JsonNode> row = new ArrayList<>();
            for (int column = 1; column <= columns.size(); column++) {
                row.add(value(result, column, about.getColumnTypeName(column)));
            }
            rows.add(row);
        }
        return new Read(name, columns, rows);
    }

    private static JsonNode value(ResultSet row, int column, String type) throws SQLException {
        if (row.getObject(column) == null) return JSON.nullNode();
        return switch (type) {
            case "int2", "int4", "int8" -> JSON.numberNode(row.getLong(column));
            case "float4", "float8" -> JSON.numberNode(row.getDouble(column));
            case "numeric" -> JSON.numberNode(row.getBigDecimal(column));
            case "bool" -> JSON.booleanNode(row.getBoolean(column));
            case "timestamptz" ->
                JSON.stringNode(
                        row.getObject(column, OffsetDateTime.class).toInstant().toString());
            case "json", "jsonb" -> MAPPER.readTree(row.getString(column));
            default -> type.startsWith("_") ? array(row, column) : JSON.stringNode(row.getString(column));
        };
    }

    private static ArrayNode array(ResultSet row, int column) throws SQLException {
        ArrayNode array = JSON.arrayNode();
        for (Object each : (Object[]) row.getArray(column).getArray()) {
            array.add(String.valueOf(each));
        }
        return array;
    }
}
